package no.svar.claim;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Duration;
import java.time.Instant;
import no.svar.access.Customer;
import no.svar.shared.Country;
import no.svar.shared.Money;
import org.jspecify.annotations.Nullable;

/// A customer's demand from draft to decision. It cannot be open without a date for its next update.
///
/// @param reference what people say on the phone
/// @param sentAs names the sending that it came by
/// @param said the customer's own words, never changed
/// @param about the one thing that it is about, see [Details#about()]
/// @param missed how often a next update did not come in time
/// @param stoppedSince when the clock was stopped; null while it runs
/// @param stoppedSeconds for how long it stood before
@MappedEntity("claim")
record Claim(
        String customerId,
        @Id String id,
        String reference,
        String sentAs,
        ClaimKind kind,
        @TypeDef(type = DataType.STRING, converter = DetailsAsText.class) Details details,
        @Nullable String said,
        @Nullable ClaimWish wish,
        @Nullable ClaimNeed need,
        @Nullable String account,
        Channel channel,
        Country country,
        Decider decidedBy,
        @Nullable String about,
        ClaimState state,
        boolean contested,
        int missed,
        int version,
        Instant createdAt,
        @Nullable Instant receivedAt,
        Instant changedAt,
        @Nullable Instant nextUpdateBy,
        @Nullable Instant stoppedSince,
        long stoppedSeconds,
        @Nullable ClaimResult result,
        @Nullable Long amountMinor,
        @Nullable String reason,
        @Nullable String law,
        @Nullable Instant decidedAt) {

    /// What a customer writes.
    record Content(
            Details details,
            @Nullable String said,
            @Nullable ClaimWish wish,
            @Nullable ClaimNeed need,
            @Nullable String account,
            Channel channel) {}

    /// Under which names a claim is kept.
    record Names(String id, String reference, String sentAs) {}

    /// What was decided, why, and by which law.
    record Decision(
            ClaimResult result,
            @Nullable Long amountMinor,
            String reason,
            @Nullable String law,
            Instant at) {}

    Claim {
        if (state.isOpen() != (nextUpdateBy != null)) {
            throw new IllegalStateException("A claim that is " + state + ", next update by " + nextUpdateBy);
        }
    }

    static Claim draft(
            Customer customer, Names names, Content content, Country country, Decider decider, Instant now) {
        return written(customer.id().toString(), names, content, country, decider, new Writing(0, now, now));
    }

    /// How often and when a draft was written.
    private record Writing(int version, Instant createdAt, Instant changedAt) {}

    private static Claim written(
            String customer,
            Names names,
            Content content,
            Country country,
            Decider decider,
            Writing writing) {
        return new Claim(
                customer,
                names.id(),
                names.reference(),
                names.sentAs(),
                content.details().kind(),
                content.details(),
                content.said(),
                content.wish(),
                content.need(),
                content.account(),
                content.channel(),
                country,
                decider,
                content.details().about(),
                ClaimState.DRAFT,
                false,
                0,
                writing.version(),
                writing.createdAt(),
                null,
                writing.changedAt(),
                null,
                null,
                0,
                null,
                null,
                null,
                null,
                null);
    }

    /// The same draft with other words.
    ///
    /// @throws StepNotAllowed where it was sent already
    Claim edited(Content content, Decider decider, Instant now) {
        if (state != ClaimState.DRAFT) {
            throw new StepNotAllowed(state);
        }
        return written(
                customerId,
                new Names(id, reference, sentAs),
                content,
                country,
                decider,
                new Writing(version + 1, createdAt, now));
    }

    /// The next state, by the table.
    ///
    /// @param nextUpdate by when more is told; null where it is not open any more
    /// @throws StepNotAllowed where the table does not allow it
    Claim step(ClaimState next, @Nullable Instant nextUpdate, Instant now) {
        if (!state.mayBecome(next)) {
            throw new StepNotAllowed(state);
        }
        return with(next, contested, missed, now, nextUpdate, decision());
    }

    /// @throws ContestedAlready where it was before
    Claim contested(Instant nextUpdate, Instant now) {
        if (contested && state == ClaimState.DECIDED) {
            throw new ContestedAlready();
        }
        if (!state.mayBecome(ClaimState.CONTESTED)) {
            throw new StepNotAllowed(state);
        }
        return with(ClaimState.CONTESTED, true, missed, now, nextUpdate, decision());
    }

    Claim decided(Decision decision) {
        if (!state.mayBecome(ClaimState.DECIDED)) {
            throw new StepNotAllowed(state);
        }
        return with(ClaimState.DECIDED, contested, missed, decision.at(), null, decision);
    }

    /// Something was told or asked for that leaves it where it stands.
    ///
    /// @param nextUpdate by when more is told; null where it is not open
    Claim told(@Nullable Instant nextUpdate, Instant now) {
        return with(state, contested, missed, now, nextUpdate, decision());
    }

    /// The next update did not come in time; there is a new date for it.
    Claim missedUpdate(Instant nextUpdate, Instant now) {
        return with(state, contested, missed + 1, now, nextUpdate, decision());
    }

    @Nullable Decision decision() {
        return result == null || reason == null || decidedAt == null
                ? null
                : new Decision(result, amountMinor, reason, law, decidedAt);
    }

    @Nullable Money amount() {
        return amountMinor == null ? null : new Money(amountMinor, country.currency());
    }

    /// Whether it was contested and has been decided since.
    boolean isFinal() {
        return state == ClaimState.CLOSED || (state == ClaimState.DECIDED && contested);
    }

    /// For how long the clock has stood.
    Duration stopped(Instant now) {
        var standing = stoppedSince == null ? Duration.ZERO : Duration.between(stoppedSince, now);
        return Duration.ofSeconds(stoppedSeconds).plus(standing);
    }

    private Claim with(
            ClaimState next,
            boolean contestedNow,
            int missedNow,
            Instant now,
            @Nullable Instant nextUpdate,
            @Nullable Decision decision) {
        var stops = next == ClaimState.WAITING_FOR_YOU;
        return new Claim(
                customerId,
                id,
                reference,
                sentAs,
                kind,
                details,
                said,
                wish,
                need,
                account,
                channel,
                country,
                decidedBy,
                about,
                next,
                contestedNow,
                missedNow,
                version + 1,
                createdAt,
                receivedAt == null && next == ClaimState.RECEIVED ? now : receivedAt,
                now,
                nextUpdate,
                stops ? (stoppedSince == null ? now : stoppedSince) : null,
                stops ? stoppedSeconds : stopped(now).toSeconds(),
                decision == null ? null : decision.result(),
                decision == null ? null : decision.amountMinor(),
                decision == null ? null : decision.reason(),
                decision == null ? null : decision.law(),
                decision == null ? null : decision.at());
    }
}
