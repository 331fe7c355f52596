package no.svar.queue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.svar.queue.CallEvent.Answered;
import no.svar.queue.CallEvent.Ended;
import no.svar.queue.CallEvent.Left;
import no.svar.queue.CallEvent.LeftCause;
import no.svar.queue.CallEvent.Offered;

/// The public log of a real call centre (Anonymous Bank, February 1999), told again. It knows no staffing;
/// truth is what answered calls waited.
final class BankLog {

    /// What is believed beforehand: calls of 200 seconds and ten agents.
    static final Priors PRIORS = new Priors(200, 10);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final String NONE = "0:00:00";

    private BankLog() {}

    static Replay read(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        var names = List.of(lines.getFirst().split("\t", -1));
        var events = new ArrayList<CallEvent>();
        var asks = new ArrayList<Replay.Ask>();
        for (int i = 1; i < lines.size(); i++) {
            var row = lines.get(i).split("\t", -1);
            var date = LocalDate.parse("19" + row[names.indexOf("date")], DAY);
            double midnight = date.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
            var queued = row[names.indexOf("q_start")];
            double waited = Double.parseDouble(row[names.indexOf("q_time")]);
            double at = midnight + seconds(queued.equals(NONE) ? row[names.indexOf("vru_exit")] : queued);
            boolean answered = row[names.indexOf("outcome")].equals("AGENT");
            if (row[names.indexOf("outcome")].equals("PHANTOM") || (!answered && waited == 0)) {
                continue;
            }
            var contact = "b" + i;
            int priority = Integer.parseInt(row[names.indexOf("priority")]);
            events.add(new Offered(Replay.origin(contact + "o", at), contact, priority, null, null));
            if (answered) {
                double end = midnight + seconds(row[names.indexOf("ser_exit")]);
                events.add(new Answered(Replay.origin(contact + "a", at + waited), contact, null));
                events.add(new Ended(Replay.origin(contact + "e", Math.max(at + waited, end)), contact));
                asks.add(new Replay.Ask(at, waited, date.getDayOfMonth() - 1, priority));
            } else {
                var left = Replay.origin(contact + "l", at + waited);
                events.add(new Left(left, contact, LeftCause.ABANDONED, null));
            }
        }
        asks.sort(Comparator.comparingDouble(Replay.Ask::at));
        return Replay.received(events, asks);
    }

    private static double seconds(String clock) {
        var parts = clock.split(":");
        return Integer.parseInt(parts[0]) * 3600.0
                + Integer.parseInt(parts[1]) * 60.0
                + Integer.parseInt(parts[2]);
    }
}
