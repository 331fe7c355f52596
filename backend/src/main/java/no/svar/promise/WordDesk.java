package no.svar.promise;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.svar.access.Customer;

/// Takes in what customers say was promised, and what was found of it.
@Singleton
public class WordDesk {

    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();
    private static final Set<PromiseState> UNCONFIRMED = EnumSet.of(PromiseState.UNCONFIRMED);

    private final Promises promises;
    private final PromiseSettings settings;
    private final InstantSource clock;

    WordDesk(Promises promises, PromiseSettings settings, InstantSource clock) {
        this.promises = promises;
        this.settings = settings;
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

    /// It was promised indeed, and is due then; where that is over, the clock finds it missed.
    ///
    /// @throws NoSuchPromise where there is none
    /// @throws NotUnconfirmed where that was settled before
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void confirm(UUID promise, Instant dueAt) {
        promises.settle(List.of(lock(promise).confirmed(dueAt.truncatedTo(ChronoUnit.MICROS))));
    }

    /// Nobody has found that it was promised.
    ///
    /// @param why in words for the customer, at most 1,000 characters
    /// @throws NoSuchPromise where there is none
    /// @throws NotUnconfirmed where that was settled before
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void refuse(UUID promise, String why) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        promises.settle(List.of(lock(promise).refused(why, now)));
    }

    private Promise lock(UUID id) {
        return promises.lock(List.of(id.toString())).stream().findFirst().orElseThrow(NoSuchPromise::new);
    }
}
