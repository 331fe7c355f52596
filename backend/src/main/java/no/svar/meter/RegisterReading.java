package no.svar.meter;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.svar.feed.Feed.Accepted;
import no.svar.regulation.Gsrn;
import org.jspecify.annotations.Nullable;

/// What a register showed on a day, who says so and where that stands.
///
/// It is told by a feed, or sent here by a customer. What is decided elsewhere about one that was sent here
/// makes it that system's fact: from then on its source and external id are that system's.
///
/// @param id time-ordered, so that of two readings of a day the greater came later
/// @param readBy who read, or who estimated where nobody did
/// @param reasonText whoever decided, in their own words
/// @param findings names of [Finding]s, separated by commas
/// @param sentBy the customer, where it was sent here
/// @param sentRegister what the customer wrote, where something else was decided
/// @param handedOnAt when the customer had stood by it, so that a person looks; null while nobody need look
/// @param photoAt when a photo of it came
@MappedEntity("register_reading")
record RegisterReading(
        @Id UUID id,
        long meteringPoint,
        LocalDate readOn,
        BigDecimal register,
        ReadBy readBy,
        ReadingState state,
        @Nullable Finding reason,
        @Nullable String reasonText,
        String findings,
        boolean estimated,
        @Nullable LocalDate settledOn,
        @Nullable UUID sentBy,
        @Nullable BigDecimal sentRegister,
        @Nullable Instant handedOnAt,
        @Nullable Instant photoAt,
        String source,
        String externalId,
        Instant asOf,
        long fingerprint) {

    /// The source of what customers send.
    static final String PORTAL = "portal";

    /// A reading that a customer sends, before anybody has looked at it.
    static RegisterReading received(
            UUID id, long meteringPoint, LocalDate readOn, BigDecimal register, UUID customer, Instant now) {
        return new RegisterReading(
                id,
                meteringPoint,
                readOn,
                register,
                ReadBy.CUSTOMER,
                ReadingState.RECEIVED,
                null,
                null,
                "",
                false,
                null,
                customer,
                null,
                null,
                null,
                PORTAL,
                id.toString(),
                now,
                0);
    }

    /// A reading as another system tells it.
    static RegisterReading told(UUID id, Accepted<ReadingFact> accepted) {
        var fact = accepted.fact();
        return new RegisterReading(
                id,
                Gsrn.number(fact.meteringPoint()),
                fact.readOn(),
                fact.register(),
                fact.by(),
                fact.status(),
                fact.reason() == null ? null : Finding.OTHER,
                fact.reason(),
                "",
                fact.estimated(),
                fact.settledOn(),
                null,
                null,
                null,
                null,
                accepted.source(),
                fact.externalId(),
                accepted.version().asOf(),
                accepted.version().fingerprint());
    }

    /// Believed, or doubted for the first of the doubts.
    RegisterReading judged(List<Finding> found) {
        var doubt = found.stream().filter(Finding::isDoubt).findFirst().orElse(null);
        var names = found.stream().map(Finding::name).collect(Collectors.joining(","));
        var next = moved(doubt == null ? ReadingState.VALID : ReadingState.IMPLAUSIBLE);
        return next.because(doubt, names);
    }

    /// The customer stands by it: a person looks now.
    ///
    /// @throws NothingToConfirm where it does not wait for the customer
    RegisterReading handedOn(Instant now) {
        if (!waitsForCustomer()) {
            throw new NothingToConfirm(this);
        }
        return handedOn(now, photoAt);
    }

    /// The customer shows it: a person looks now. A second photo takes the place of the first.
    ///
    /// @throws NothingToConfirm where it is not doubted any more
    RegisterReading photographed(Instant now) {
        if (!waitsForCustomer() && !isWithAPerson()) {
            throw new NothingToConfirm(this);
        }
        return handedOn(now, now);
    }

    /// Another reading of the customer's counts in its place.
    RegisterReading replaced(Instant now) {
        return moved(ReadingState.REJECTED).because(Finding.REPLACED, findings).known(now);
    }

    /// What another system has decided about a reading that was sent here.
    RegisterReading decided(Accepted<ReadingFact> accepted) {
        var decision = told(id, accepted);
        var next = state == decision.state ? this : moved(decision.state);
        return new RegisterReading(
                id,
                meteringPoint,
                decision.readOn,
                decision.register,
                decision.readBy,
                next.state,
                decision.reason,
                decision.reasonText,
                findings,
                decision.estimated,
                decision.settledOn,
                sentBy,
                decision.register.compareTo(register) == 0 ? null : register,
                null,
                photoAt,
                decision.source,
                decision.externalId,
                decision.asOf,
                decision.fingerprint);
    }

    /// Whether the customer is to confirm it or to add a photo.
    boolean waitsForCustomer() {
        return state == ReadingState.IMPLAUSIBLE && sentBy != null && handedOnAt == null;
    }

    boolean isWithAPerson() {
        return state == ReadingState.IMPLAUSIBLE && sentBy != null && handedOnAt != null;
    }

    boolean isReplaced() {
        return state == ReadingState.REJECTED && reason == Finding.REPLACED;
    }

    /// Whether a later reading of the customer's may take its place: nobody else has decided about it.
    boolean canBeReplacedBy(UUID customer) {
        return source.equals(PORTAL) && customer.equals(sentBy) && !isReplaced();
    }

    boolean isSentBy(UUID customer) {
        return customer.equals(sentBy);
    }

    List<Finding> found() {
        return findings.isEmpty()
                ? List.of()
                : Arrays.stream(findings.split(",")).map(Finding::valueOf).toList();
    }

    Owner owner() {
        return readBy == ReadBy.RETAILER ? Owner.RETAILER : Owner.GRID_COMPANY;
    }

    private RegisterReading moved(ReadingState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("A reading that is " + state + " does not become " + next);
        }
        return with(next, reason, findings, handedOnAt, photoAt, asOf);
    }

    private RegisterReading because(@Nullable Finding why, String names) {
        return with(state, why, names, handedOnAt, photoAt, asOf);
    }

    private RegisterReading handedOn(Instant now, @Nullable Instant photo) {
        return with(state, reason, findings, now, photo, asOf).known(now);
    }

    /// The age of another system's fact is that system's to say.
    private RegisterReading known(Instant now) {
        return with(state, reason, findings, handedOnAt, photoAt, source.equals(PORTAL) ? now : asOf);
    }

    private RegisterReading with(
            ReadingState newState,
            @Nullable Finding newReason,
            String newFindings,
            @Nullable Instant newHandedOnAt,
            @Nullable Instant newPhotoAt,
            Instant newAsOf) {
        return new RegisterReading(
                id,
                meteringPoint,
                readOn,
                register,
                readBy,
                newState,
                newReason,
                reasonText,
                newFindings,
                estimated,
                settledOn,
                sentBy,
                sentRegister,
                newHandedOnAt,
                newPhotoAt,
                source,
                externalId,
                newAsOf,
                fingerprint);
    }
}
