package no.svar.home;

import jakarta.inject.Singleton;
import no.svar.access.Customer;
import no.svar.access.Holdings;
import no.svar.callback.CallbackOverview;
import no.svar.claim.ClaimOverview;
import no.svar.home.HomeController.CallbackPart;
import no.svar.home.HomeController.ClaimPart;
import no.svar.home.HomeController.PromisePart;
import no.svar.home.HomeController.QueuePart;
import no.svar.home.HomeController.State;
import no.svar.promise.PromiseOverview;
import no.svar.queue.QueueOverview;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// The parts of the first screen that are about what the customer waits for.
@Singleton
final class CaseParts {

    private final PromiseOverview promises;
    private final ClaimOverview claims;
    private final CallbackOverview callbacks;
    private final QueueOverview queues;

    CaseParts(
            PromiseOverview promises,
            ClaimOverview claims,
            CallbackOverview callbacks,
            QueueOverview queues) {
        this.promises = promises;
        this.claims = claims;
        this.callbacks = callbacks;
        this.queues = queues;
    }

    PromisePart promises(Customer customer, @Nullable Holdings holdings, Language language) {
        if (holdings == null) {
            return PromisePart.UNAVAILABLE;
        }
        return Attempt.at(
                "promises",
                () -> {
                    var overview = promises.of(customer, holdings, language);
                    return new PromisePart(State.OK, overview.asOf(), overview.items());
                },
                PromisePart.UNAVAILABLE);
    }

    ClaimPart claims(Customer customer, Language language) {
        return Attempt.at(
                "claims",
                () -> {
                    var overview = claims.of(customer, language);
                    return new ClaimPart(State.OK, overview.asOf(), overview.items());
                },
                ClaimPart.UNAVAILABLE);
    }

    CallbackPart callbacks(Customer customer, Language language) {
        return Attempt.at(
                "callbacks",
                () -> {
                    var overview = callbacks.of(customer, language);
                    return new CallbackPart(State.OK, overview.asOf(), overview.items());
                },
                CallbackPart.UNAVAILABLE);
    }

    /// From memory: there is nothing that could fail.
    QueuePart queues(Customer customer, Language language) {
        var overview = queues.of(customer.language(), language);
        return new QueuePart(overview.stale() ? State.STALE : State.OK, overview.asOf(), overview.items());
    }
}
