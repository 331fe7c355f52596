package no.svar.promise;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.svar.access.Customer;
import no.svar.access.Holdings;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// What the customer was promised and waits for: the part of the first screen that is about promises.
@Singleton
public final class PromiseOverview {

    private static final int MOST_ITEMS = 10;
    private static final Duration NEWS = Duration.ofDays(60);

    private final PromisesToCustomer promises;
    private final InstantSource clock;

    PromiseOverview(PromisesToCustomer promises, InstantSource clock) {
        this.promises = promises;
        this.clock = clock;
    }

    /// What is open, or was missed and not made good since, the earliest due first.
    ///
    /// @param asOf when the newest of all that was looked at was made or settled; null where nothing is
    public record Overview(@Nullable Instant asOf, List<PromiseView> items) {}

    /// The customer's overview; a statement more than the audiences need, whatever the customer owns.
    public Overview of(Customer customer, Holdings holdings, Language language) {
        var outstanding = promises.outstanding(customer, holdings, clock.instant().minus(NEWS));
        return new Overview(
                outstanding.stream()
                        .flatMap(promise -> Stream.of(promise.madeAt(), latest(promise)))
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                outstanding.stream()
                        .limit(MOST_ITEMS)
                        .map(promise -> PromiseView.of(promise, language))
                        .toList());
    }

    private static Instant latest(Promise promise) {
        var settled = promise.settledAt();
        return settled == null ? promise.madeAt() : settled;
    }
}
