package no.svar.meter;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import no.svar.feed.DocumentFeed;
import no.svar.feed.MergingFeed;
import no.svar.feed.Reading;
import no.svar.feed.Row;
import no.svar.feed.TableFeed;

/// Values of intervals, as grid companies and data hubs send them.
@Singleton
final class IntervalFeed
        implements MergingFeed<IntervalRun>, TableFeed<IntervalRun>, DocumentFeed<IntervalRun> {

    private final MeterDays days;
    private final ReplacedDays replacedDays;
    private final MeterSettings settings;
    private final InstantSource clock;

    IntervalFeed(MeterDays days, ReplacedDays replacedDays, MeterSettings settings, InstantSource clock) {
        this.days = days;
        this.replacedDays = replacedDays;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "interval-values";
    }

    @Override
    public IntervalRun read(Row row) {
        return IntervalReading.of(row, rules());
    }

    @Override
    public void readTable(InputStream csv, Instant asOf, Consumer<Reading<IntervalRun>> next)
            throws IOException {
        IntervalTable.read(csv, asOf, rules(), next);
    }

    @Override
    public void readDocuments(InputStream xml, Instant asOf, Consumer<Reading<IntervalRun>> next)
            throws IOException {
        ElhubReader.read(xml, asOf, rules(), next);
    }

    private ValueRules rules() {
        return new ValueRules(clock.instant(), settings.mostKwhAnHour());
    }

    @Override
    public Object place(IntervalRun run) {
        return DayPlace.of(run);
    }

    /// A day is written with a sixth of an invoice's bytes; more of them to a transaction are fewer waits for
    /// the disk.
    @Override
    public int lightness() {
        return 4;
    }

    @Override
    public Merge<IntervalRun> begin(String source, boolean dryRun, Instant receivedAt) {
        return new IntervalMerge(days, replacedDays, source, dryRun, receivedAt);
    }
}
