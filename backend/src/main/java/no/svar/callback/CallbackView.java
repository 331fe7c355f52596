package no.svar.callback;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import no.svar.queue.PhoneHours;
import no.svar.shared.Country;
import no.svar.shared.Language;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// A promised call as its customer sees it.
@Serdeable
public record CallbackView(
        String id,
        String queueId,
        String queueName,
        Instant from,
        Instant to,
        String state,
        String stateText,
        String text,
        @Nullable String claim,
        @Nullable String about,
        String phone,
        int attempts,
        Instant createdAt,
        List<Doing> may) {

    /// What the customer can do with it now.
    public enum Doing {
        MOVE,
        CANCEL
    }

    static CallbackView of(Callback callback, PhoneHours hours, Language language) {
        var state = callback.state();
        var queue = hours.find(callback.queue());
        return new CallbackView(
                callback.id(),
                callback.queue(),
                queue.map(desk -> desk.name().in(language)).orElse(callback.queue()),
                callback.startsAt(),
                callback.endsAt(),
                state.name(),
                state.text().in(language),
                text(callback, queue.map(PhoneHours.Desk::country).orElse(Country.NO)).in(language),
                callback.claim(),
                callback.about(),
                callback.phone(),
                callback.attempts(),
                callback.createdAt(),
                state.isOpen() ? List.of(Doing.MOVE, Doing.CANCEL) : List.of());
    }

    private static Text text(Callback callback, Country country) {
        var from = LocalDateTime.ofInstant(callback.startsAt(), country.zone());
        var to = LocalDateTime.ofInstant(callback.endsAt(), country.zone()).toLocalTime();
        return switch (callback.state()) {
            case BOOKED ->
                    new Text(
                                    "Vi ringer deg mellom %s og %s.",
                                    "Vi ringjer deg mellom %s og %s.",
                                    "Vi ringer dig mellan %s och %s.",
                                    "We call you between %s and %s.")
                            .with(from, to);
            case ATTEMPTED ->
                    new Text(
                                    "Vi ringte mellom %s og %s, men fikk ikke svar. Velg gjerne en ny tid.",
                                    "Vi ringde mellom %s og %s, men fekk ikkje svar. Vel gjerne ei ny tid.",
                                    "Vi ringde mellan %s och %s, men fick inget svar. Välj gärna en ny tid.",
                                    "We called between %s and %s, but got no answer. You can choose a new time.")
                            .with(from, to);
            case MISSED ->
                    new Text(
                                    "Vi skulle ha ringt mellom %s og %s, og gjorde det ikke. Velg gjerne en ny tid.",
                                    "Vi skulle ha ringt mellom %s og %s, og gjorde det ikkje. Vel gjerne ei ny tid.",
                                    "Vi skulle ha ringt mellan %s och %s, och gjorde det inte. Välj gärna en ny tid.",
                                    "We were to call between %s and %s, and did not. You can choose a new time.")
                            .with(from, to);
            case REACHED ->
                    new Text(
                            "Vi har snakket sammen.",
                            "Vi har snakka saman.",
                            "Vi har talats vid.",
                            "We have talked.");
            case CANCELLED ->
                    new Text(
                            "Du har avlyst oppringningen.",
                            "Du har avlyst oppringinga.",
                            "Du har avbokat samtalet.",
                            "You have cancelled the call.");
        };
    }
}
