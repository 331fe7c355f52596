package no.svar.queue;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import no.svar.feed.MergingFeed;
import no.svar.feed.Reading;
import no.svar.feed.Result;
import no.svar.feed.Row;
import no.svar.feed.TableFeed;
import no.svar.feed.TextTable;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// Reads past calls, one a row: they teach what is usual and how true the published ranges were, and never
/// touch the number of now.
@Singleton
final class PastCallFeed implements MergingFeed<PastCall>, TableFeed<PastCall> {

    /// A whole batch is one chunk, so that callers who gave up are judged by those who came after them.
    private static final int LIGHTNESS = 20;

    private static final Text ORDER =
            new Text(
                    "Ligger før tidspunktet da samtalen kom",
                    "Ligg før tidspunktet då samtalen kom",
                    "Ligger före tidpunkten då samtalet kom",
                    "Lies before the time when the call came");

    private final Lines lines;
    private final PastCalls past;

    PastCallFeed(Lines lines, PastCalls past) {
        this.lines = lines;
        this.past = past;
    }

    @Override
    public String kind() {
        return "past-calls";
    }

    @Override
    public PastCall read(Row row) {
        var queue = row.text("queue", 40, id -> lines.find(id).isPresent(), CallReasons.QUEUE);
        var offered = row.instant("offeredAt");
        return new PastCall(
                queue,
                offered,
                later(row, "answeredAt", offered),
                later(row, "leftAt", offered),
                later(row, "endedAt", offered));
    }

    private static @Nullable Instant later(Row row, String name, Instant offered) {
        if (row.lacks(name)) {
            return null;
        }
        var at = row.instant(name);
        if (row.isSound() && at.isBefore(offered)) {
            row.noteFault(name, ORDER);
        }
        return at;
    }

    @Override
    public Object place(PastCall call) {
        return call.queue();
    }

    @Override
    public int lightness() {
        return LIGHTNESS;
    }

    @Override
    public void readTable(InputStream csv, Instant asOf, Consumer<Reading<PastCall>> next)
            throws IOException {
        TextTable.read(
                csv, this, List.of("queue", "offeredAt"), "queue,offeredAt,answeredAt,leftAt,endedAt", next);
    }

    @Override
    public Merge<PastCall> begin(String source, boolean dryRun, Instant receivedAt) {
        return new Merge<>() {
            @Override
            public @Nullable Text objection(PastCall call) {
                return null;
            }

            @Override
            public List<Result> merge(List<PastCall> calls) {
                return past.learn(calls, dryRun);
            }
        };
    }
}
