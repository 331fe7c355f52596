package no.svar.outage;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import no.svar.edge.Cursor;
import no.svar.edge.PreparedAnswer;
import no.svar.outage.OutageQuery.Anywhere;
import no.svar.shared.Country;
import no.svar.shared.Language;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// Writes what the board shows: lists put together from summaries that are written already, and one outage
/// with its story.
@Singleton
final class OutagePages {

    static final String PUBLIC = "public, max-age=5, stale-while-revalidate=30, stale-if-error=600";
    private static final byte[] ITEMS = "{\"items\":[".getBytes(StandardCharsets.US_ASCII);

    private static final Text NO_FAULT_SEEN =
            new Text(
                    "Vi ser ingen feil her. Systemene våre ser ikke feil i lavspentnettet, som forsyner noen få hus. Er strømmen borte, så meld fra.",
                    "Vi ser ingen feil her. Systema våre ser ikkje feil i lågspentnettet, som forsyner nokre få hus. Er straumen borte, så meld frå.",
                    "Vi ser inget fel här. Våra system ser inte fel i lågspänningsnätet, som försörjer några få hus. Är strömmen borta, så anmäl det.",
                    "We see no fault here. Our systems do not see faults in the low-voltage grid, which serves a few houses. If you have no power, please report it.");

    private final JsonMapper json;

    OutagePages(JsonMapper json) {
        this.json = json;
    }

    /// A list without its items.
    @Serdeable
    record Frame(Seen state, Instant asOf, String text, @Nullable String seen, @Nullable String nextCursor) {}

    PreparedAnswer list(OutagePicture picture, Sight sight, OutageQuery query, Language language) {
        var there = picture.at(query.place()).filter(entry -> query.isThere(entry.outage())).toList();
        var after = query.after();
        var page =
                there.stream()
                        .filter(entry -> query.isOfKind(entry.outage()))
                        .filter(entry -> after == null || entry.rank().compareTo(after) > 0)
                        .limit(query.limit() + 1L)
                        .toList();
        var shown = page.size() > query.limit() ? page.subList(0, query.limit()) : page;
        long ongoing = there.stream().filter(entry -> entry.history().isOngoing()).count();
        var frame =
                new Frame(
                        sight.state(),
                        asOf(picture, sight, shown),
                        text(sight, query, ongoing, language),
                        ongoing == 0 && !(query.place() instanceof Anywhere)
                                ? NO_FAULT_SEEN.in(language)
                                : null,
                        shown.size() < page.size() ? cursor(shown.getLast()).text() : null);
        return PreparedAnswer.of(bytes(shown, frame, language), PUBLIC, language);
    }

    private static Cursor cursor(BoardEntry entry) {
        return entry.rank().cursor();
    }

    private static Instant asOf(OutagePicture picture, Sight sight, List<BoardEntry> shown) {
        return sight.state() == Seen.STALE
                ? sight.confirmedAt()
                : shown.stream()
                        .map(BoardEntry::shownSince)
                        .max(Comparator.naturalOrder())
                        .orElse(picture.changedAt());
    }

    private static String text(Sight sight, OutageQuery query, long ongoing, Language language) {
        var said = count(ongoing, !(query.place() instanceof Anywhere)).in(language);
        return sight.state() == Seen.STALE ? sight.staleText(zoneOf(query)).in(language) + " " + said : said;
    }

    /// Norway and Sweden have the same time.
    private static Country zoneOf(OutageQuery query) {
        var country = query.country();
        return country == null ? Country.NO : country;
    }

    private static Text count(long ongoing, boolean here) {
        if (ongoing == 0) {
            return here
                    ? new Text(
                            "Vi ser ingen strømbrudd her.",
                            "Vi ser ingen straumbrot her.",
                            "Vi ser inget strömavbrott här.",
                            "We see no outage here.")
                    : new Text(
                            "Vi ser ingen strømbrudd.",
                            "Vi ser ingen straumbrot.",
                            "Vi ser inget strömavbrott.",
                            "We see no outage.");
        }
        var place = here ? new Text(" her", " her", " här", " here") : new Text("", "", "", "");
        return ongoing == 1
                ? new Text(
                                "Ett strømbrudd pågår%s.",
                                "Eitt straumbrot går føre seg%s.",
                                "Ett strömavbrott pågår%s.",
                                "One outage is going on%s.")
                        .with(place)
                : new Text(
                                "%s strømbrudd pågår%s.",
                                "%s straumbrot går føre seg%s.",
                                "%s strömavbrott pågår%s.",
                                "%s outages are going on%s.")
                        .with(ongoing, place);
    }

    private byte[] bytes(List<BoardEntry> shown, Frame frame, Language language) {
        var out = new ByteArrayOutputStream(512 + 1024 * shown.size());
        out.writeBytes(ITEMS);
        for (int i = 0; i < shown.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            out.writeBytes(shown.get(i).summary(language, this::written));
        }
        out.writeBytes("],".getBytes(StandardCharsets.US_ASCII));
        var rest = written(frame);
        out.write(rest, 1, rest.length - 1);
        return out.toByteArray();
    }

    PreparedAnswer one(BoardEntry entry, Sight sight, Language language) {
        var area = entry.outage().details().area();
        var drawn = area == null ? null : read(area.geoJson());
        var view = OutageView.of(entry.history(), drawn, sight, language);
        var out = new ByteArrayOutputStream(4096);
        var summary = entry.summary(language, this::written);
        out.write(summary, 0, summary.length - 1);
        out.write(',');
        var rest = written(view);
        out.write(rest, 1, rest.length - 1);
        return PreparedAnswer.of(out.toByteArray(), PUBLIC, language);
    }

    private byte[] written(Object view) {
        try {
            return json.writeValueAsBytes(view);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private JsonNode read(String geoJson) {
        try {
            return Objects.requireNonNull(json.readValue(geoJson, JsonNode.class));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
