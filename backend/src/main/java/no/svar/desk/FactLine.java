package no.svar.desk;

import jakarta.inject.Singleton;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.svar.access.Agreements;
import no.svar.access.Chronicle;
import no.svar.access.Chronicle.Entry;
import no.svar.access.Chronicle.Part;
import no.svar.access.Chronicle.Place;
import no.svar.access.Customer;
import no.svar.access.Holdings;
import no.svar.edge.Cursor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Puts what all rooms know of a customer on one line of time; one statement more than the rooms need.
@Singleton
final class FactLine {

    private static final Logger LOG = LoggerFactory.getLogger(FactLine.class);
    private static final int PARTS_OF_A_PLACE = 3;

    private final Agreements agreements;
    private final List<Chronicle> chronicles;

    FactLine(Agreements agreements, List<Chronicle> chronicles) {
        this.agreements = agreements;
        this.chronicles = chronicles.stream().sorted(Comparator.comparing(Chronicle::part)).toList();
    }

    /// What one part told.
    private record Told(Part part, Facts.State state, List<Entry> entries) {}

    /// A place on the whole line.
    private record Stop(Part part, Entry entry) {

        private Cursor cursor() {
            return Cursor.after(entry.place().at(), part, entry.place().id());
        }
    }

    /// A page behind a place. It can be shorter than asked for where others held the same things before.
    Facts page(Customer customer, @Nullable String text, int limit) {
        var cursor = Cursor.read(text, PARTS_OF_A_PLACE);
        var holdings = agreements.of(customer);
        var told = new ArrayList<Told>();
        for (var chronicle : chronicles) {
            told.add(told(chronicle, customer, holdings, cursor, limit + 1));
        }
        var line =
                told.stream()
                        .flatMap(FactLine::stops)
                        .sorted(Comparator.comparing((Stop stop) -> stop.entry().place().at()).reversed())
                        .toList();
        var shown = line.subList(0, Math.min(limit, line.size()));
        var language = customer.language();
        return new Facts(
                shown.stream().flatMap(stop -> item(stop, customer)).toList(),
                told.stream().map(one -> Facts.PartView.of(one.part(), one.state(), language)).toList(),
                line.size() > limit ? shown.getLast().cursor().text() : null);
    }

    private static Stream<Stop> stops(Told told) {
        return told.entries().stream().map(entry -> new Stop(told.part(), entry));
    }

    private static Stream<Facts.Item> item(Stop stop, Customer customer) {
        var fact = stop.entry().fact();
        return fact == null
                ? Stream.empty()
                : Stream.of(Facts.Item.of(stop.entry().place().at(), fact, customer.language()));
    }

    /// A part that fails says so, and the rest is told.
    private static Told told(
            Chronicle chronicle, Customer customer, Holdings holdings, @Nullable Cursor cursor, int most) {
        var part = chronicle.part();
        if (!part.needs().areMet(holdings)) {
            return new Told(part, Facts.State.UNKNOWN, List.of());
        }
        try {
            var entries = chronicle.behind(customer, holdings, place(part, cursor), most);
            return new Told(part, Facts.State.OK, entries);
        } catch (RuntimeException failed) {
            LOG.error("The {} of a customer cannot be told", part, failed);
            return new Told(part, Facts.State.UNAVAILABLE, List.of());
        }
    }

    /// Where a part goes on: of what is from the cursor's moment, earlier parts have been told, and later
    /// parts not yet.
    private static Place place(Part part, @Nullable Cursor cursor) {
        if (cursor == null) {
            return Place.FIRST;
        }
        var at = Collections.min(List.of(cursor.instant(0), Place.FIRST.at()));
        var last = cursor.word(1, Part.class);
        if (part.compareTo(last) > 0) {
            return new Place(at.plus(1, ChronoUnit.MICROS), "");
        }
        return new Place(at, part == last ? cursor.string(2) : "");
    }
}
