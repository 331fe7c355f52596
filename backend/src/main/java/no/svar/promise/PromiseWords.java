package no.svar.promise;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import no.svar.shared.Country;
import no.svar.shared.Text;

/// Promises in words, in four languages; times by the clock that Norway and Sweden share.
final class PromiseWords {

    private static final Text NOT_KEPT = new Text("Ikke holdt", "Ikkje halde", "Inte hållet", "Not kept");
    private static final Text REPLACED =
            new Text(
                    "Ikke holdt; det er gitt en ny tid",
                    "Ikkje halde; det er gitt ei ny tid",
                    "Inte hållet; en ny tid är given",
                    "Not kept; a new time was given");

    private PromiseWords() {}

    static Text kind(PromiseKind kind) {
        return switch (kind) {
            case RESTORATION ->
                    new Text("Strømmen tilbake", "Straumen tilbake", "Strömmen tillbaka", "Power back");
            case NEXT_UPDATE ->
                    new Text("Neste oppdatering", "Neste oppdatering", "Nästa uppdatering", "Next update");
            case PAYOUT -> new Text("Utbetaling", "Utbetaling", "Utbetalning", "Payout");
            case REPLY -> new Text("Svar", "Svar", "Svar", "Answer");
            case CALLBACK -> new Text("Oppringning", "Oppringing", "Samtal", "Call-back");
            case WORD -> new Text("Noe vi har sagt", "Noko vi har sagt", "Något vi har sagt", "What we said");
        };
    }

    static Text text(Promise promise) {
        var due = promise.dueAt();
        if (promise.kind() == PromiseKind.WORD || due == null) {
            return word(promise);
        }
        var open = promise.state() == PromiseState.OPEN;
        return switch (promise.kind()) {
            case RESTORATION -> restoration(open).with(time(due));
            case NEXT_UPDATE -> nextUpdate(open).with(time(due));
            case PAYOUT -> payout(open).with(lastDay(due));
            case REPLY -> reply(open).with(time(due));
            case CALLBACK -> callback(open).with(time(due));
            case WORD -> word(promise);
        };
    }

    /// Quoted as it is: these are not our words until somebody has found that they were.
    private static Text word(Promise promise) {
        var said = Objects.requireNonNullElse(promise.said(), "");
        return switch (promise.state()) {
            case UNCONFIRMED, REFUSED ->
                    new Text(
                                    "Du har fortalt at vi sa: «%s»",
                                    "Du har fortalt at vi sa: «%s»",
                                    "Du har berättat att vi sa: ”%s”",
                                    "You told us that we said: “%s”")
                            .with(said);
            case OPEN, ATTEMPTED, KEPT, MISSED, CHANGED, CANCELLED ->
                    new Text("Vi sa: «%s»", "Vi sa: «%s»", "Vi sa: ”%s”", "We said: “%s”").with(said);
        };
    }

    private static Text reply(boolean open) {
        return open
                ? new Text(
                        "Vi svarer senest %s.",
                        "Vi svarer seinast %s.", "Vi svarar senast %s.", "We answer by %s.")
                : new Text(
                        "Vi skulle svare senest %s.",
                        "Vi skulle svare seinast %s.",
                        "Vi skulle svara senast %s.",
                        "We were to answer by %s.");
    }

    private static Text callback(boolean open) {
        return open
                ? new Text(
                        "Vi ringer deg senest %s.",
                        "Vi ringjer deg seinast %s.", "Vi ringer dig senast %s.", "We call you by %s.")
                : new Text(
                        "Vi skulle ringe deg senest %s.",
                        "Vi skulle ringje deg seinast %s.",
                        "Vi skulle ringa dig senast %s.",
                        "We were to call you by %s.");
    }

    private static Text restoration(boolean open) {
        return open
                ? new Text(
                        "Vi regner med at strømmen er tilbake senest %s.",
                        "Vi reknar med at straumen er tilbake seinast %s.",
                        "Vi räknar med att strömmen är tillbaka senast %s.",
                        "We expect the power to be back by %s.")
                : new Text(
                        "Vi regnet med at strømmen skulle være tilbake senest %s.",
                        "Vi rekna med at straumen skulle vere tilbake seinast %s.",
                        "Vi räknade med att strömmen skulle vara tillbaka senast %s.",
                        "We expected the power to be back by %s.");
    }

    private static Text nextUpdate(boolean open) {
        return open
                ? new Text(
                        "Vi forteller mer senest %s.",
                        "Vi fortel meir seinast %s.",
                        "Vi berättar mer senast %s.",
                        "We will tell you more by %s.")
                : new Text(
                        "Vi skulle fortelle mer senest %s.",
                        "Vi skulle fortelje meir seinast %s.",
                        "Vi skulle berätta mer senast %s.",
                        "We were to tell you more by %s.");
    }

    private static Text payout(boolean open) {
        return open
                ? new Text(
                        "Pengene skal være betalt senest %s.",
                        "Pengane skal vere betalte seinast %s.",
                        "Pengarna ska vara betalda senast %s.",
                        "The money is to be paid by %s.")
                : new Text(
                        "Pengene skulle være betalt senest %s.",
                        "Pengane skulle vere betalte seinast %s.",
                        "Pengarna skulle vara betalda senast %s.",
                        "The money was to be paid by %s.");
    }

    static Text state(Promise promise) {
        return switch (promise.state()) {
            case UNCONFIRMED ->
                    new Text(
                            "Vi undersøker hva som ble lovet",
                            "Vi undersøkjer kva som vart lova",
                            "Vi undersöker vad som lovades",
                            "We are looking into what was promised");
            case REFUSED ->
                    new Text(
                            "Vi finner ikke at dette ble lovet",
                            "Vi finn ikkje at dette vart lova",
                            "Vi hittar inte att det här lovades",
                            "We cannot find that this was promised");
            case ATTEMPTED ->
                    new Text(
                            "Vi prøvde i tide, men fikk ikke svar",
                            "Vi prøvde i tide, men fekk ikkje svar",
                            "Vi försökte i tid, men fick inget svar",
                            "We tried in time, but got no answer");
            case OPEN ->
                    new Text(
                            "Fristen er ikke ute",
                            "Fristen er ikkje ute",
                            "Tiden har inte gått ut",
                            "Not due yet");
            case KEPT -> new Text("Holdt", "Halde", "Hållet", "Kept");
            case MISSED -> missed(promise);
            case CHANGED ->
                    new Text(
                            "Endret i tide; en ny tid gjelder",
                            "Endra i tide; ei ny tid gjeld",
                            "Ändrat i tid; en ny tid gäller",
                            "Changed in time; a new time was given");
            case CANCELLED ->
                    new Text(
                            "Ikke aktuelt lenger",
                            "Ikkje aktuelt lenger",
                            "Inte aktuellt längre",
                            "No longer relevant");
        };
    }

    private static Text missed(Promise promise) {
        var late = promise.keptAt();
        if (late == null) {
            return promise.replacedBy() == null ? NOT_KEPT : REPLACED;
        }
        return switch (promise.kind()) {
            case RESTORATION ->
                    new Text(
                                    "Ikke holdt; strømmen var tilbake %s",
                                    "Ikkje halde; straumen var tilbake %s",
                                    "Inte hållet; strömmen var tillbaka %s",
                                    "Not kept; the power was back on %s")
                            .with(time(late));
            case NEXT_UPDATE ->
                    new Text(
                                    "Ikke holdt; vi fortalte mer %s",
                                    "Ikkje halde; vi fortalde meir %s",
                                    "Inte hållet; vi berättade mer %s",
                                    "Not kept; we told you more on %s")
                            .with(time(late));
            case PAYOUT ->
                    new Text(
                                    "Ikke holdt; betalt %s",
                                    "Ikkje halde; betalt %s",
                                    "Inte hållet; betalt %s",
                                    "Not kept; paid on %s")
                            .with(Country.NO.dayOf(late));
            case REPLY ->
                    new Text(
                                    "Ikke holdt; vi svarte %s",
                                    "Ikkje halde; vi svarte %s",
                                    "Inte hållet; vi svarade %s",
                                    "Not kept; we answered on %s")
                            .with(time(late));
            case CALLBACK ->
                    new Text(
                                    "Ikke holdt; vi ringte %s",
                                    "Ikkje halde; vi ringde %s",
                                    "Inte hållet; vi ringde %s",
                                    "Not kept; we called on %s")
                            .with(time(late));
            case WORD ->
                    new Text(
                                    "Ikke holdt; gjort %s",
                                    "Ikkje halde; gjort %s", "Inte hållet; gjort %s", "Not kept; done on %s")
                            .with(time(late));
        };
    }

    /// `22. november 2026 kl. 20:00`; the minute in which it ends.
    private static LocalDateTime time(Instant instant) {
        return LocalDateTime.ofInstant(instant, Country.NO.zone());
    }

    /// The day that is over at that moment, or that it lies in.
    private static Object lastDay(Instant due) {
        return Country.NO.dayOf(due.minus(Duration.ofNanos(1_000)));
    }
}
