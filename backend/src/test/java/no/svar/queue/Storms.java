package no.svar.queue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import no.svar.queue.Replay.Answer;

/// Five-minute bins with over twice the mean of calls, and the 25 minutes after each.
final class Storms {

    private static final double BIN = 5 * 60;
    private static final int AFTER = 5;

    private Storms() {}

    static List<Answer> within(List<Answer> answers, Replay replay) {
        var bins = bins(replay);
        return answers.stream().filter(answer -> bins.contains(bin(answer.ask().at()))).toList();
    }

    private static Set<Long> bins(Replay replay) {
        var counts = new TreeMap<Long, Integer>();
        for (var ask : replay.asks()) {
            counts.merge(bin(ask.at()), 1, Integer::sum);
        }
        double days = replay.asks().getLast().day() + 1;
        double mean = replay.asks().size() / (days * Scenario.OPEN / BIN);
        var bins = new HashSet<Long>();
        counts.forEach((bin, count) -> {
            for (int after = 0; count > 2 * mean && after <= AFTER; after++) {
                bins.add(bin + after);
            }
        });
        return bins;
    }

    private static long bin(double at) {
        return (long) Math.floor(at / BIN);
    }
}
