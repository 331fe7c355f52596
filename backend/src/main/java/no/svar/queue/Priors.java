package no.svar.queue;

/// What is believed of a queue before it was heard.
///
/// @param handleSeconds mean time that an agent spends on a call, wrap-up included
/// @param agents that usually serve the queue
record Priors(double handleSeconds, int agents) {

    Priors {
        if (!(handleSeconds > 0) || agents < 1) {
            throw new IllegalArgumentException(
                    "a queue is served by at least one agent, in more than no time");
        }
    }
}
