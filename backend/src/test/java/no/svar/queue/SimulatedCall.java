package no.svar.queue;

/// A simulated call; times are epoch seconds, NaN for what did not happen.
final class SimulatedCall {

    final int number;
    final boolean ours;
    final double arrival;
    final double patience;
    final double service;

    double answered = Double.NaN;
    double left = Double.NaN;
    double ended = Double.NaN;

    /// What it waited, or would have waited had it not left: exact.
    double offeredWait = Double.NaN;

    SimulatedCall(int number, boolean ours, double arrival, double patience, double service) {
        this.number = number;
        this.ours = ours;
        this.arrival = arrival;
        this.patience = patience;
        this.service = service;
    }
}
