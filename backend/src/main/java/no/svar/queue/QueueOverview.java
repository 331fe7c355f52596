package no.svar.queue;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import no.svar.shared.Country;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// How long the wait is on the lines that somebody may call, for the first screen; from memory.
@Singleton
public final class QueueOverview {

    private static final int MOST = 10;

    private final QueueBoard board;

    QueueOverview(QueueBoard board) {
        this.board = board;
    }

    /// @param stale where one of the lines that ought to be seen is not
    /// @param asOf of the line that was heard longest ago; null where none is heard
    public record Overview(boolean stale, @Nullable Instant asOf, List<Item> items) {}

    /// One line, in words.
    ///
    /// @param shown null where there is no number of now
    @Serdeable
    public record Item(
            String queueId,
            String name,
            String freshness,
            String text,
            @Nullable Range shown,
            @Nullable String phone) {}

    /// A range in steps.
    @Serdeable
    public record Range(int lowMinutes, @Nullable Integer highMinutes, String text) {}

    /// The lines of the country whose language the customer has chosen for messages.
    public Overview of(Language customers, Language language) {
        var country = customers == Language.SV ? Country.SE : Country.NO;
        var lines =
                board.everything()
                        .map(shown -> shown.in(language).view())
                        .filter(view -> view.country() == country)
                        .limit(MOST)
                        .toList();
        var asOf =
                lines.stream()
                        .map(WaitView::asOf)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
        return new Overview(
                lines.stream().map(WaitView::freshness).anyMatch(QueueOverview::isOld),
                asOf,
                lines.stream().map(QueueOverview::item).toList());
    }

    private static boolean isOld(Freshness freshness) {
        return freshness == Freshness.STALE || freshness == Freshness.UNKNOWN;
    }

    private static Item item(WaitView view) {
        var wait = view.waiting();
        return new Item(
                view.queueId(),
                view.name(),
                view.freshness().name(),
                view.text(),
                wait == null ? null : range(wait.shown()),
                view.phone());
    }

    private static Range range(WaitView.Range shown) {
        return new Range(shown.lowMinutes(), shown.highMinutes(), shown.text());
    }
}
