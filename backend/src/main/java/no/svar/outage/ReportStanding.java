package no.svar.outage;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What has become of a report, worked out from its suspicion and from what hit its metering point.
///
/// Nothing of it is kept: a storm changes no reports.
///
/// @param touch the outage that it belongs to; null where there is none, or none yet
/// @param suspicion what it was gathered in; null where it joined an outage at once
record ReportStanding(
        OutageReport report, Meaning meaning, @Nullable Touch touch, @Nullable Suspicion suspicion) {

    /// Where a report stands, as the contract names it.
    enum State {
        RECEIVED,
        JOINED_OUTAGE,
        SUSPECTED,
        CONFIRMED,
        CLOSED
    }

    /// The same, and why.
    enum Meaning {
        ALONE(State.RECEIVED),
        SUSPECTED(State.SUSPECTED),
        JOINED(State.JOINED_OUTAGE),
        OPENED_AGAIN(State.JOINED_OUTAGE),
        CONFIRMED(State.CONFIRMED),
        RESTORED(State.CLOSED),
        DISMISSED(State.CLOSED),
        UNEXPLAINED(State.CLOSED);

        private final State state;

        Meaning(State state) {
            this.state = state;
        }

        State state() {
            return state;
        }
    }

    /// @param touches all that hit the report's metering point; others are passed over
    static ReportStanding of(
            OutageReport report,
            @Nullable Suspicion suspicion,
            Collection<Touch> touches,
            ReportSettings settings,
            Instant now) {
        var touch = explanation(report, touches, settings);
        return touch.map(found ->
                        new ReportStanding(report, explained(report, found, suspicion), found, suspicion))
                .orElseGet(() ->
                        new ReportStanding(
                                report, unexplained(report, suspicion, settings, now), null, suspicion));
    }

    /// The outage's id, as far as the report has one.
    @Nullable String outage() {
        if (touch != null) {
            return touch.outage().id();
        }
        return meaning == Meaning.CONFIRMED && suspicion != null ? suspicion.outage() : null;
    }

    private static Optional<Touch> explanation(
            OutageReport report, Collection<Touch> touches, ReportSettings settings) {
        var own =
                touches.stream()
                        .filter(touch -> touch.hit().meteringPoint() == report.meteringPoint())
                        .filter(touch -> !touch.isVoid())
                        .toList();
        return own.stream()
                .filter(touch -> touch.outage().id().equals(report.outage()))
                .findFirst()
                .or(() ->
                        own.stream()
                                .filter(touch -> touch.explains(report.receivedAt(), settings.beforeStart()))
                                .max(Comparator.comparing(Touch::startedAt)));
    }

    private static Meaning explained(OutageReport report, Touch touch, @Nullable Suspicion suspicion) {
        if (suspicion != null && suspicion.stillOut() && suspicion.state() == Suspicion.State.DISMISSED) {
            return Meaning.DISMISSED;
        }
        if (touch.restoredAt() != null) {
            return Meaning.RESTORED;
        }
        if (report.receivedAt().equals(touch.hit().reopenedAt())) {
            return Meaning.OPENED_AGAIN;
        }
        return suspicion != null && suspicion.state() == Suspicion.State.CONFIRMED
                ? Meaning.CONFIRMED
                : Meaning.JOINED;
    }

    private static Meaning unexplained(
            OutageReport report, @Nullable Suspicion suspicion, ReportSettings settings, Instant now) {
        if (suspicion != null && suspicion.state() == Suspicion.State.CONFIRMED) {
            return Meaning.CONFIRMED;
        }
        if (suspicion != null && suspicion.state() == Suspicion.State.DISMISSED) {
            return Meaning.DISMISSED;
        }
        if (report.receivedAt().plus(settings.openFor()).isBefore(now)) {
            return Meaning.UNEXPLAINED;
        }
        return suspicion != null && suspicion.state() == Suspicion.State.OPEN
                ? Meaning.SUSPECTED
                : Meaning.ALONE;
    }
}
