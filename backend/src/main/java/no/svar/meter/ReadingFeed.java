package no.svar.meter;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import no.svar.feed.Feed;
import no.svar.feed.KeptVersion;
import no.svar.feed.Row;
import no.svar.feed.Version;
import no.svar.regulation.Gsrn;
import no.svar.shared.Country;
import org.jspecify.annotations.Nullable;

/// Readings of registers, as grid companies and retailers know them, and what they decide about those that
/// were sent here.
@Singleton
final class ReadingFeed implements Feed<ReadingFact> {

    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /// The most that a register of eight digits shows.
    private static final BigDecimal MOST = new BigDecimal("99999999.999");

    private final RegisterReadings rows;
    private final InstantSource clock;

    ReadingFeed(RegisterReadings rows, InstantSource clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "readings";
    }

    @Override
    public ReadingFact read(Row row) {
        var fact =
                new ReadingFact(
                        row.text("externalId", 64),
                        row.text("meteringPoint", 18, Gsrn::isValid, MeterReasons.GSRN),
                        row.date("readOn"),
                        row.number("register", 3),
                        row.code("by", ReadBy.class),
                        row.code("status", ReadingState.class),
                        row.optionalText("reason", 200),
                        row.optionalDate("settledOn"),
                        row.flag("estimated"),
                        portalReading(row),
                        row.instant("asOf"));
        if (row.isSound()) {
            noteWhatDisagrees(row, fact);
        }
        return fact;
    }

    private static @Nullable UUID portalReading(Row row) {
        var text = row.optionalText("portalReading", 36);
        if (text == null) {
            return null;
        }
        if (!UUID_FORM.matcher(text).matches()) {
            row.noteFault("portalReading", ReadingReasons.READING_ID);
            return null;
        }
        return UUID.fromString(text);
    }

    private void noteWhatDisagrees(Row row, ReadingFact fact) {
        if (fact.register().signum() < 0 || fact.register().compareTo(MOST) > 0) {
            row.noteFault("register", MeterReasons.BETWEEN.with(BigDecimal.ZERO, MOST));
        }
        var today = Country.NO.dayOf(clock.instant());
        if (fact.readOn().isAfter(today)) {
            row.noteFault("readOn", ReadingReasons.FUTURE);
        }
        var settledOn = fact.settledOn();
        if (settledOn != null && (settledOn.isAfter(today) || settledOn.isBefore(fact.readOn()))) {
            row.noteFault("settledOn", ReadingReasons.SETTLED_ON);
        }
        if (fact.portalReading() != null && fact.status() == ReadingState.RECEIVED) {
            row.noteFault("status", ReadingReasons.DECISION);
        }
    }

    @Override
    public Map<String, Version> versions(String source, Collection<String> keys) {
        return KeptVersion.byKey(rows.versions(source, keys));
    }

    @Override
    public void keep(List<Accepted<ReadingFact>> facts) {
        var fresh = new ArrayList<RegisterReading>();
        for (var fact : facts) {
            if (!fact.known() && !isDecided(fact)) {
                fresh.add(RegisterReading.told(IDS.generate(), fact));
            }
        }
        if (!fresh.isEmpty()) {
            rows.insert(fresh);
        }
        var newer =
                facts.stream()
                        .filter(Accepted::known)
                        .map(fact -> RegisterReading.told(IDS.generate(), fact))
                        .toList();
        if (!newer.isEmpty()) {
            rows.update(newer);
        }
    }

    /// Whether the fact has become of a reading that was sent here. A decision about one that is not known,
    /// or that has been decided about under another key, is kept as a reading of its own.
    private boolean isDecided(Accepted<ReadingFact> decision) {
        var id = decision.fact().portalReading();
        var sent = id == null ? null : rows.lock(id).orElse(null);
        return sent != null
                && sent.meteringPoint() == Gsrn.number(decision.fact().meteringPoint())
                && sent.source().equals(RegisterReading.PORTAL)
                && rows.change(sent.decided(decision)) == 1;
    }
}
