package no.svar.queue;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import no.svar.edge.InvalidInput;
import no.svar.shared.Language;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// What is usual on a day, from memory; what is better is drawn anew for everybody, so nothing of it is kept
/// in caches.
@Controller("/v1/queues/{id}/forecast")
@Secured(SecurityRule.IS_ANONYMOUS)
class ForecastController {

    private static final int DAYS_AHEAD = 14;

    private static final Text TOO_FAR =
            new Text(
                    "Må være i dag eller høyst 14 dager fram",
                    "Må vere i dag eller høgst 14 dagar fram",
                    "Måste vara i dag eller högst 14 dagar framåt",
                    "Must be today or at most 14 days ahead");
    private static final Text CLOSED =
            new Text(
                    "Telefonen er stengt den dagen.",
                    "Telefonen er stengd den dagen.",
                    "Telefonen är stängd den dagen.",
                    "The line is closed that day.");
    private static final Text NOTHING_BETTER =
            new Text(
                    "Vi vet ikke om noe bedre tidspunkt den dagen.",
                    "Vi veit ikkje om noko betre tidspunkt den dagen.",
                    "Vi känner inte till någon bättre tid den dagen.",
                    "We know of no better time that day.");
    private static final Text BETTER =
            new Text(
                    "Mellom %s og %s er ventetiden vanligvis %s.",
                    "Mellom %s og %s er ventetida vanlegvis %s.",
                    "Mellan %s och %s är väntetiden vanligtvis %s.",
                    "Between %s and %s the wait is usually %s.");

    private final Lines lines;
    private final QueueBoard board;
    private final QueueExperience experience;
    private final InstantSource clock;

    ForecastController(Lines lines, QueueBoard board, QueueExperience experience, InstantSource clock) {
        this.lines = lines;
        this.board = board;
        this.experience = experience;
        this.clock = clock;
    }

    /// One day, half hour by half hour.
    @Serdeable
    record Day(String queueId, LocalDate date, List<HalfHour> slots, @Nullable Better better, String text) {}

    /// A half hour in which the line is open.
    @Serdeable
    record HalfHour(Instant from, Instant to, WaitView.@Nullable Range usual, int samples, boolean open) {}

    /// A half hour in which the wait is usually short.
    @Serdeable
    record Better(Instant from, Instant to, String text) {}

    @Get
    HttpResponse<Day> forecast(
            @PathVariable @Size(max = 40) @Pattern(regexp = "[a-z][a-z0-9-]*") String id,
            @QueryValue LocalDate date,
            Language language) {
        var queue = lines.get(id);
        var now = clock.instant();
        var today = queue.country().dayOf(now);
        if (date.isBefore(today) || date.isAfter(today.plusDays(DAYS_AHEAD))) {
            throw new InvalidInput("#query/date", TOO_FAR);
        }
        var forecast = DayForecast.of(queue, date, at -> experience.usualAt(queue, at));
        var figure = date.equals(today) ? board.get(id).picture().figure() : null;
        var slot = forecast.better(now, figure == null ? null : figure.shown(), RandomGenerator.getDefault());
        var better = slot == null ? null : better(slot, queue, language);
        return HttpResponse.ok(
                        new Day(
                                queue.id(),
                                date,
                                forecast.slots().stream().map(each -> halfHour(each, language)).toList(),
                                better,
                                text(forecast, better, language)))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }

    private static String text(DayForecast forecast, @Nullable Better better, Language language) {
        if (better != null) {
            return better.text();
        }
        return (forecast.slots().isEmpty() ? CLOSED : NOTHING_BETTER).in(language);
    }

    private static HalfHour halfHour(DayForecast.Slot slot, Language language) {
        var usual = slot.usual();
        return new HalfHour(
                slot.from(),
                slot.to(),
                usual == null ? null : WaitView.Range.of(usual.range(), false, language),
                usual == null ? 0 : usual.samples(),
                slot.open());
    }

    private static Better better(DayForecast.Slot slot, PhoneQueue queue, Language language) {
        var zone = queue.country().zone();
        var text =
                BETTER.with(
                        ClockWords.time(slot.from().atZone(zone).toLocalTime()),
                        ClockWords.time(slot.to().atZone(zone).toLocalTime()),
                        WaitWords.range(Objects.requireNonNull(slot.usual()).range(), false));
        return new Better(slot.from(), slot.to(), text.in(language));
    }
}
