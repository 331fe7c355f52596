package no.svar.notice;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import no.svar.shared.Country;
import no.svar.shared.Text;

/// What customers are told of promised calls, in words; times by the clock that Norway and Sweden share.
final class CallbackWording {

    private static final Text BOOKED =
            new Text("Vi ringer deg", "Vi ringjer deg", "Vi ringer dig", "We will call you");
    private static final Text BETWEEN =
            new Text(
                    "Vi ringer deg mellom %s og %s.",
                    "Vi ringjer deg mellom %s og %s.",
                    "Vi ringer dig mellan %s och %s.",
                    "We call you between %s and %s.");
    private static final Text CAN_MOVE =
            new Text(
                    "Passer det ikke, kan du flytte eller avlyse.",
                    "Passar det ikkje, kan du flytte eller avlyse.",
                    "Passar det inte kan du flytta eller avboka.",
                    "If it does not suit you, you can move or cancel it.");
    private static final Text MOVED =
            new Text(
                    "Ny tid for oppringningen",
                    "Ny tid for oppringinga",
                    "Ny tid för samtalet",
                    "A new time for the call");
    private static final Text CANCELLED =
            new Text(
                    "Oppringningen er avlyst",
                    "Oppringinga er avlyst",
                    "Samtalet är avbokat",
                    "The call is cancelled");
    private static final Text NOT_CALLED =
            new Text(
                    "Vi ringer deg ikke %s, slik du ba om.",
                    "Vi ringjer deg ikkje %s, slik du bad om.",
                    "Vi ringer dig inte %s, som du bad om.",
                    "We do not call you on %s, as you asked.");
    private static final Text ATTEMPTED =
            new Text(
                    "Vi fikk ikke tak i deg",
                    "Vi fekk ikkje tak i deg",
                    "Vi fick inte tag på dig",
                    "We could not reach you");
    private static final Text CALLED =
            new Text(
                    "Vi ringte %s, men fikk ikke svar.",
                    "Vi ringde %s, men fekk ikkje svar.",
                    "Vi ringde %s, men fick inget svar.",
                    "We called on %s, but got no answer.");
    private static final Text TRY_AGAIN =
            new Text(
                    "Vi kan prøve en gang til før %s. Du kan også velge en ny tid.",
                    "Vi kan prøve ein gong til før %s. Du kan òg velje ei ny tid.",
                    "Vi kan försöka igen före %s. Du kan också välja en ny tid.",
                    "We may try once more before %s. You can also choose a new time.");
    private static final Text CHOOSE =
            new Text(
                    "Velg en ny tid som passer deg, så ringer vi igjen.",
                    "Vel ei ny tid som passar deg, så ringjer vi igjen.",
                    "Välj en ny tid som passar dig, så ringer vi igen.",
                    "Choose a new time that suits you, and we call again.");
    private static final Text MISSED =
            new Text(
                    "Vi ringte ikke som avtalt",
                    "Vi ringde ikkje som avtalt",
                    "Vi ringde inte som avtalat",
                    "We did not call as agreed");
    private static final Text SORRY =
            new Text(
                    "Vi skulle ha ringt deg mellom %s og %s, og gjorde det ikke. Det beklager vi.",
                    "Vi skulle ha ringt deg mellom %s og %s, og gjorde det ikkje. Det er vi leie for.",
                    "Vi skulle ha ringt dig mellan %s och %s, och gjorde det inte. Det beklagar vi.",
                    "We were to call you between %s and %s, and did not. We are sorry.");

    private CallbackWording() {}

    static Wording booked(CallbackFacts facts) {
        return new Wording(BOOKED, List.of(between(BETWEEN, facts), CAN_MOVE));
    }

    static Wording moved(CallbackFacts facts) {
        return new Wording(MOVED, List.of(between(BETWEEN, facts), CAN_MOVE));
    }

    static Wording cancelled(CallbackFacts facts) {
        return new Wording(CANCELLED, List.of(NOT_CALLED.with(time(facts.from()))));
    }

    static Wording attempted(CallbackFacts facts) {
        var again = !facts.choose() && facts.calledAt().isBefore(facts.to());
        return new Wording(
                ATTEMPTED,
                List.of(
                        CALLED.with(time(facts.calledAt())),
                        again ? TRY_AGAIN.with(time(facts.to()).toLocalTime()) : CHOOSE));
    }

    static Wording missed(CallbackFacts facts) {
        return new Wording(MISSED, List.of(between(SORRY, facts), CHOOSE));
    }

    private static Text between(Text text, CallbackFacts facts) {
        return text.with(time(facts.from()), time(facts.to()).toLocalTime());
    }

    private static LocalDateTime time(Instant instant) {
        return LocalDateTime.ofInstant(instant, Country.NO.zone());
    }
}
