package no.svar.outage;

import static no.svar.outage.ReportStanding.Meaning.ALONE;
import static no.svar.outage.ReportStanding.Meaning.CONFIRMED;
import static no.svar.outage.ReportStanding.Meaning.DISMISSED;
import static no.svar.outage.ReportStanding.Meaning.JOINED;
import static no.svar.outage.ReportStanding.Meaning.OPENED_AGAIN;
import static no.svar.outage.ReportStanding.Meaning.RESTORED;
import static no.svar.outage.ReportStanding.Meaning.SUSPECTED;
import static no.svar.outage.ReportStanding.Meaning.UNEXPLAINED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.svar.access.Customer;
import no.svar.outage.OutageReport.Told;
import no.svar.shared.Country;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportStandingTest {

    private static final long POINT = 707057500012345671L;
    private static final Instant REPORTED = Instant.parse("2026-11-22T18:00:00Z");
    private static final Instant SOON = REPORTED.plus(Duration.ofMinutes(10));
    private static final ReportSettings SETTINGS =
            new ReportSettings(
                    10,
                    Duration.ofMinutes(15),
                    Duration.ofHours(1),
                    3,
                    Duration.ofHours(24),
                    Duration.ofHours(2),
                    Duration.ofHours(24),
                    Duration.ofDays(1_100));

    private static OutageReport report() {
        var customer = new Customer(UUID.randomUUID(), Language.NB);
        var told = new Told(POINT, ReportedFault.NO_POWER, false, null, null, null);
        return OutageReport.received(customer, 1, "r", told, Country.NO, REPORTED).suspecting("s");
    }

    private static Suspicion suspicion(Suspicion.State state) {
        var place = new HeldPoint(POINT, Country.NO, "0155", "Oslo", "Nettlaget");
        var gathered = Suspicion.near(place, "s", REPORTED).reportedAgain(REPORTED, false, false);
        return switch (state) {
            case REPORTED -> gathered;
            case OPEN -> gathered.reportedAgain(SOON, false, true);
            case CONFIRMED -> gathered.confirmed(SOON, "grid", "o-1");
            case DISMISSED -> gathered.dismissed(SOON, "grid", "A fuse.");
        };
    }

    private static Touch touch(
            String startedAt,
            @Nullable String restoredAt,
            @Nullable Instant reopenedAt,
            OutageStatus status) {
        var hit =
                new Hit(
                        POINT,
                        "o-1",
                        Instant.parse(startedAt),
                        restoredAt == null ? null : Instant.parse(restoredAt),
                        reopenedAt,
                        null);
        return new Touch(hit, outage(status));
    }

    private static Outage outage(OutageStatus status) {
        var details =
                new OutageDetails(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Extent.ALL_PHASES,
                        null,
                        1,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        List.of(),
                        null,
                        null,
                        List.of());
        return new Outage(
                "o-1",
                "grid",
                "o",
                OutageKind.UNPLANNED,
                status,
                Country.NO,
                "Nettlaget",
                REPORTED,
                null,
                details,
                REPORTED,
                0,
                REPORTED);
    }

    private static ReportStanding.Meaning meaning(Suspicion.State state, Instant now, Touch... touches) {
        return ReportStanding.of(report(), suspicion(state), List.of(touches), SETTINGS, now).meaning();
    }

    @Test
    void followsItsSuspicionWhereNothingHitItsPoint() {
        assertThat(meaning(Suspicion.State.REPORTED, SOON)).isEqualTo(ALONE);
        assertThat(meaning(Suspicion.State.OPEN, SOON)).isEqualTo(SUSPECTED);
        assertThat(meaning(Suspicion.State.CONFIRMED, SOON)).isEqualTo(CONFIRMED);
        assertThat(meaning(Suspicion.State.DISMISSED, SOON)).isEqualTo(DISMISSED);
    }

    @Test
    void isClosedWhereNothingExplainsItForADay() {
        var later = REPORTED.plus(Duration.ofHours(25));

        assertThat(meaning(Suspicion.State.OPEN, later)).isEqualTo(UNEXPLAINED);
        assertThat(meaning(Suspicion.State.CONFIRMED, later)).isEqualTo(CONFIRMED);
    }

    @Test
    void belongsToAnOutageThatIsToldLater() {
        var told = touch("2026-11-22T19:30:00Z", null, null, OutageStatus.NEW);

        assertThat(meaning(Suspicion.State.OPEN, SOON, told)).isEqualTo(JOINED);
        assertThat(meaning(Suspicion.State.CONFIRMED, SOON, told)).isEqualTo(CONFIRMED);
    }

    @Test
    void belongsToNoOutageOfAnotherTime() {
        var longAfter = touch("2026-11-22T20:01:00Z", null, null, OutageStatus.NEW);
        var before =
                touch("2026-11-22T10:00:00Z", "2026-11-22T17:59:59Z", null, OutageStatus.PARTLY_RESTORED);

        assertThat(meaning(Suspicion.State.REPORTED, SOON, longAfter, before)).isEqualTo(ALONE);
    }

    @ParameterizedTest
    @EnumSource(
            value = OutageStatus.class,
            names = {"CANCELLED", "RETIRED"})
    void belongsToNoOutageThatWasNone(OutageStatus status) {
        var gone = touch("2026-11-22T17:30:00Z", null, null, status);

        assertThat(meaning(Suspicion.State.OPEN, SOON, gone)).isEqualTo(SUSPECTED);
    }

    @Test
    void isClosedWhenItsPointHasPowerAgain() {
        var over = touch("2026-11-22T17:30:00Z", "2026-11-22T18:05:00Z", null, OutageStatus.PARTLY_RESTORED);

        assertThat(meaning(Suspicion.State.OPEN, SOON, over)).isEqualTo(RESTORED);
    }

    @Test
    void opensAgainWhatWasSaidToBeOver() {
        var again = touch("2026-11-22T15:00:00Z", "2026-11-22T17:00:00Z", REPORTED, OutageStatus.RESTORED);
        var overAtLast =
                touch("2026-11-22T15:00:00Z", "2026-11-22T18:05:00Z", REPORTED, OutageStatus.RESTORED);

        assertThat(meaning(Suspicion.State.REPORTED, SOON, again)).isEqualTo(OPENED_AGAIN);
        assertThat(meaning(Suspicion.State.REPORTED, SOON, overAtLast)).isEqualTo(RESTORED);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasWordsForEachMeaningInEveryLanguage(Language language) {
        for (var meaning : ReportStanding.Meaning.values()) {
            var standing = new ReportStanding(report(), meaning, null, suspicion(Suspicion.State.DISMISSED));

            assertThat(ReportWords.standing(standing).in(language)).doesNotContain("%").endsWith(".");
            assertThat(ReportWords.next(standing).in(language)).doesNotContain("%").endsWith(".");
        }
    }
}
