package no.svar.queue;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.svar.shared.Country;
import no.svar.shared.Text;

/// When people sit by the phones of a queue: what other rooms ask before they promise a call.
@Singleton
public final class PhoneHours {

    private final Lines lines;

    PhoneHours(Lines lines) {
        this.lines = lines;
    }

    /// A queue as far as it matters to who wants to be called.
    public record Desk(String queue, Text name, Country country) {}

    /// A time in which a queue is open without a break; the end does not belong to it.
    public record Span(Instant from, Instant to) {}

    /// Empty where the settings do not name it, or no longer.
    public Optional<Desk> find(String queue) {
        return lines.find(queue).map(line -> new Desk(line.id(), line.name(), line.country()));
    }

    /// @throws NoSuchQueue where the settings do not name it
    public Desk desk(String queue) {
        return find(queue).orElseThrow(NoSuchQueue::new);
    }

    /// When it is open on a local day, holidays and eves looked at; by the settings, whatever the exchange
    /// says of now.
    ///
    /// @throws NoSuchQueue where the settings do not name it
    public List<Span> on(String queue, LocalDate day) {
        return lines.get(queue).hours().on(day).stream()
                .map(span -> new Span(span.from(), span.to()))
                .toList();
    }
}
