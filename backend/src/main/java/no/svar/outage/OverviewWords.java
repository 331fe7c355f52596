package no.svar.outage;

import no.svar.shared.Language;
import no.svar.shared.Text;

/// What the first screen says of an outage at a metering point, and of what one gave.
final class OverviewWords {

    private static final Text WENT =
            new Text("Strømmen gikk %s.", "Straumen gjekk %s.", "Strömmen gick %s.", "The power went at %s.");
    private static final Text CAME_BACK =
            new Text(
                    "Strømmen kom tilbake %s.",
                    "Straumen kom tilbake %s.", "Strömmen kom tillbaka %s.", "The power came back at %s.");
    private static final Text OFF_FROM =
            new Text(
                    "Strømmen er borte fra %s.",
                    "Straumen er borte frå %s.", "Strömmen är bruten från %s.", "The power is off from %s.");
    private static final Text OFF_BETWEEN =
            new Text(
                    "Strømmen er borte %s.",
                    "Straumen er borte %s.", "Strömmen är bruten %s.", "The power is off %s.");
    private static final Text BACK =
            new Text(
                    "Strømmen er tilbake",
                    "Straumen er tilbake",
                    "Strömmen är tillbaka",
                    "The power is back");
    private static final Text STILL_OUT =
            new Text(
                    "Du har meldt at strømmen fortsatt er borte",
                    "Du har meldt at straumen framleis er borte",
                    "Du har anmält att strömmen fortfarande är borta",
                    "You reported that the power is still out");

    private OverviewWords() {}

    /// What is so, and why.
    static String text(Touch touch, Language language) {
        return what(touch).in(language) + " " + CauseWords.of(touch.outage(), language);
    }

    private static Text what(Touch touch) {
        var country = touch.outage().country();
        var restored = touch.restoredAt();
        if (restored != null) {
            return CAME_BACK.with(Moments.at(restored, country));
        }
        if (touch.outage().kind() == OutageKind.UNPLANNED) {
            return WENT.with(Moments.at(touch.startedAt(), country));
        }
        var end = touch.outage().details().plannedEnd();
        return end == null
                ? OFF_FROM.with(Moments.at(touch.startedAt(), country))
                : OFF_BETWEEN.with(Moments.between(touch.startedAt(), end, country));
    }

    /// Where it stands for the metering point, which may have power before others or when others have.
    static Text status(Touch touch) {
        if (touch.restoredAt() != null) {
            return BACK;
        }
        return touch.outage().isOpen() ? OutageWords.status(touch.outage()) : STILL_OUT;
    }

    static Text status(Compensation one, Compensation.State state) {
        return switch (state) {
            case OPEN ->
                    one.isDue()
                            ? new Text("Skal betales", "Skal betalast", "Ska betalas", "To be paid")
                            : new Text(
                                    "Ikke avgjort ennå",
                                    "Ikkje avgjort enno",
                                    "Inte avgjort än",
                                    "Not decided yet");
            case PAID -> new Text("Betalt", "Betalt", "Betalt", "Paid");
            case OVERDUE ->
                    new Text(
                            "Ikke betalt i tide",
                            "Ikkje betalt i tide",
                            "Inte betalt i tid",
                            "Not paid in time");
            case CLOSED -> new Text("Avsluttet", "Avslutta", "Avslutat", "Closed");
        };
    }
}
