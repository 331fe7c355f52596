package no.svar.outage;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import no.svar.regulation.PlannedNotice;
import no.svar.shared.Country;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// What is said to a customer of an outage at a metering point of theirs.
final class MyOutageWords {

    private static final Text RESTORED =
            new Text(
                    "Strømmen er tilbake hos deg",
                    "Straumen er tilbake hos deg",
                    "Strömmen är tillbaka hos dig",
                    "Your power is back");

    private MyOutageWords() {}

    /// A point can have power again before the others, or lack it when they have it.
    static OutageStatus status(Touch touch) {
        if (touch.isVoid()) {
            return touch.outage().status();
        }
        if (touch.isOpenedAgain()) {
            return OutageStatus.PARTLY_RESTORED;
        }
        return touch.restoredAt() == null ? touch.outage().status() : OutageStatus.RESTORED;
    }

    static Text statusText(Touch touch) {
        var outage = touch.outage();
        if (!touch.isVoid() && touch.isOpenedAgain()) {
            var hit = touch.hit();
            return new Text(
                            "Strømmen ble meldt tilbake %s. Du meldte %s at den fortsatt er borte, så for ditt målepunkt pågår bruddet.",
                            "Straumen vart meld tilbake %s. Du melde %s at han framleis er borte, så for målepunktet ditt går brotet føre seg.",
                            "Strömmen anmäldes vara tillbaka %s. Du anmälde %s att den fortfarande är borta, så för din anläggning pågår avbrottet.",
                            "The power was told to be back at %s. You reported at %s that it is still out, so for your address the outage goes on.")
                    .with(
                            Moments.at(Objects.requireNonNull(hit.restoredAt()), outage.country()),
                            Moments.at(Objects.requireNonNull(hit.reopenedAt()), outage.country()));
        }
        var status = status(touch);
        return status == outage.status() ? OutageWords.status(outage) : RESTORED;
    }

    static Text notice(PlannedNotice.State state, @Nullable Instant announcedAt, Instant startsAt) {
        return switch (state) {
            case OK ->
                    new Text(
                                    "Arbeidet ble varslet %s timer før. Hovedregelen er minst 72.",
                                    "Arbeidet vart varsla %s timar før. Hovudregelen er minst 72.",
                                    "Arbetet aviserades %s timmar före. Huvudregeln är minst 72.",
                                    "The work was announced %s hours before. The main rule is at least 72.")
                            .with(hours(announcedAt, startsAt));
            case BELOW_MAIN_RULE ->
                    new Text(
                                    "Arbeidet ble varslet %s timer før. Det er lov, men hovedregelen er minst 72.",
                                    "Arbeidet vart varsla %s timar før. Det er lov, men hovudregelen er minst 72.",
                                    "Arbetet aviserades %s timmar före. Det är tillåtet, men huvudregeln är minst 72.",
                                    "The work was announced %s hours before. That is allowed, but the main rule is at least 72.")
                            .with(hours(announcedAt, startsAt));
            case VIOLATION -> violation(announcedAt, startsAt);
            case NOT_REGULATED ->
                    new Text(
                            "Loven sier at du skal få vite om arbeidet i god tid, uten å si hvor lang tid.",
                            "Lova seier at du skal få vite om arbeidet i god tid, utan å seie kor lang tid.",
                            "Lagen säger att du ska få veta om arbetet i god tid, utan att säga hur lång tid.",
                            "The law says that you are to be told of the work in good time, without saying how long that is.");
            case UNKNOWN ->
                    new Text(
                            "Vi vet ikke når arbeidet ble varslet.",
                            "Vi veit ikkje når arbeidet vart varsla.",
                            "Vi vet inte när arbetet aviserades.",
                            "We do not know when the work was announced.");
        };
    }

    private static Text violation(@Nullable Instant announcedAt, Instant startsAt) {
        if (announcedAt != null && !announcedAt.isBefore(startsAt)) {
            return new Text(
                    "Arbeidet ble ikke varslet før det begynte. Regelen er minst 24 timer før.",
                    "Arbeidet vart ikkje varsla før det byrja. Regelen er minst 24 timar før.",
                    "Arbetet aviserades inte innan det började. Regeln är minst 24 timmar före.",
                    "The work was not announced before it began. The rule is at least 24 hours before.");
        }
        return new Text(
                        "Arbeidet ble varslet %s timer før. Det er for sent: regelen er minst 24.",
                        "Arbeidet vart varsla %s timar før. Det er for seint: regelen er minst 24.",
                        "Arbetet aviserades %s timmar före. Det är för sent: regeln är minst 24.",
                        "The work was announced %s hours before. That is too late: the rule is at least 24.")
                .with(hours(announcedAt, startsAt));
    }

    private static long hours(@Nullable Instant announcedAt, Instant startsAt) {
        return Duration.between(Objects.requireNonNull(announcedAt), startsAt).toHours();
    }

    static String noticeRule(Country country) {
        return country == Country.NO ? "NO-NOTICE-1" : "SE-NOTICE";
    }

    static Text noticeRuleText(Country country) {
        return country == Country.NO
                ? new Text(
                        "Planlagt arbeid skal varsles minst 24 timer før, og som hovedregel 72.",
                        "Planlagt arbeid skal varslast minst 24 timar før, og som hovudregel 72.",
                        "Planerat arbete ska aviseras minst 24 timmar före, och som huvudregel 72.",
                        "Planned work is to be announced at least 24 hours before, and as a main rule 72.")
                : new Text(
                        "Planlagte avbrudd som ikke er korte, skal varsles i god tid.",
                        "Planlagde avbrot som ikkje er korte, skal varslast i god tid.",
                        "Planerade avbrott som inte är korta ska aviseras i god tid.",
                        "Planned interruptions that are not short are to be announced in good time.");
    }

    static String noticeSource(Country country) {
        return country == Country.NO
                ? "Leveringskvalitetsforskriften (FOR-2004-11-30-1557) § 2-3"
                : "Ellagen (1997:857) 11 kap. 5 §";
    }
}
