package no.svar.promise;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.svar.access.Customer;
import no.svar.edge.InvalidInput;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// Takes in what customers say was promised, and what was found of it.
@Singleton
public class WordDesk {

    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();
    private static final Set<PromiseState> UNCONFIRMED = EnumSet.of(PromiseState.UNCONFIRMED);

    private static final Duration LONGEST_AGO = Duration.ofDays(3 * 365);
    private static final Duration FARTHEST = Duration.ofDays(2 * 365);
    private static final Text NOT_BY_THEN =
            new Text(
                    "Må være høyst tre år siden, og høyst to år fram",
                    "Må vere høgst tre år sidan, og høgst to år fram",
                    "Måste vara högst tre år sedan, och högst två år framåt",
                    "Must be at most three years ago, and at most two years ahead");
    private static final Text MISSING =
            new Text(
                    "Må være med når dette er svaret",
                    "Må vere med når dette er svaret",
                    "Måste finnas med när detta är svaret",
                    "Has to be there where this is the answer");

    private final Promises promises;
    private final PromiseDesk desk;
    private final PromiseSettings settings;
    private final ApplicationEventPublisher<Object> events;
    private final InstantSource clock;

    WordDesk(
            Promises promises,
            PromiseDesk desk,
            PromiseSettings settings,
            ApplicationEventPublisher<Object> events,
            InstantSource clock) {
        this.promises = promises;
        this.desk = desk;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /// @param sentAs names the sending: the same one is answered with what it made the first time
    /// @throws TooManyTold where the customer has told of enough
    @Transactional(isolation = Isolation.READ_COMMITTED)
    Promise tell(Customer customer, Told told, UUID sentAs) {
        var word = Subject.word(sentAs.toString());
        var earlier = promises.about(word.type(), List.of(word.id()));
        if (!earlier.isEmpty()) {
            return earlier.getFirst();
        }
        var audience = Circle.ofCustomer(customer.id());
        if (promises.count(audience, UNCONFIRMED) >= settings.unconfirmedPerCustomer()) {
            throw new TooManyTold();
        }
        var promise = Promise.unconfirmed(customer.id(), told, IDS.generate().toString(), word);
        promises.add(List.of(promise));
        return promise;
    }

    /// What can be found of what a customer says was promised.
    public enum Result {
        /// It was promised indeed, and is due then; where that is over, the clock finds it missed.
        CONFIRMED,
        /// Nobody has found that it was promised.
        REFUSED,
        /// It has been done now.
        KEPT
    }

    /// @param dueAt by when it was promised; CONFIRMED needs it
    /// @param why in words for the customer, at most 1,000 characters; REFUSED needs it
    public record Finding(Result result, @Nullable Instant dueAt, @Nullable String why) {}

    /// Settles what was found, and tells the customer, in the caller's transaction.
    ///
    /// @throws NoSuchPromise where the customer has told of no such promise
    /// @throws NotUnconfirmed where that was settled before
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void settle(Customer customer, UUID id, Finding finding) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var told = lock(customer, id);
        switch (finding.result()) {
            case CONFIRMED -> promises.settle(List.of(told.confirmed(due(finding, now))));
            case REFUSED -> promises.settle(List.of(told.refused(given(finding.why(), "/why"), now)));
            case KEPT -> keep(told, now);
        }
        events.publishEvent(
                new WordSettled(
                        told.id(),
                        told.about(),
                        customer.id().toString(),
                        finding.result(),
                        finding.result() == Result.CONFIRMED ? finding.dueAt() : null,
                        now));
    }

    /// @throws InvalidInput where nobody would remember a promise for then
    static void requireNear(Instant due, Instant now) {
        if (due.isAfter(now.plus(FARTHEST)) || due.isBefore(now.minus(LONGEST_AGO))) {
            throw new InvalidInput("/dueAt", NOT_BY_THEN);
        }
    }

    private static Instant due(Finding finding, Instant now) {
        var due = given(finding.dueAt(), "/dueAt");
        requireNear(due, now);
        return due.truncatedTo(ChronoUnit.MICROS);
    }

    private void keep(Promise told, Instant now) {
        if (told.state() == PromiseState.UNCONFIRMED) {
            promises.settle(List.of(told.confirmed(now)));
        } else if (!told.isOutstanding()) {
            throw new NotUnconfirmed();
        }
        desk.keep(List.of(new Fulfilment(told.about(), told.kind(), now)));
    }

    private static <T> T given(@Nullable T value, String pointer) {
        if (value == null) {
            throw new InvalidInput(pointer, MISSING);
        }
        return value;
    }

    private Promise lock(Customer customer, UUID id) {
        var audience = Circle.ofCustomer(customer.id());
        return promises.lock(List.of(id.toString())).stream()
                .filter(one -> one.kind() == PromiseKind.WORD && one.audience().equals(audience))
                .findFirst()
                .orElseThrow(NoSuchPromise::new);
    }
}
