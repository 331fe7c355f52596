package no.svar.queue;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/// Writes waits that are long over for tests.
record PastWeeks(QueueScores all) {

    /// Twenty waits at that time of the week in the four weeks before, half of them short.
    void weekly(String queue, ZonedDateTime from, double some, double others) {
        for (int week = 1; week <= 4; week++) {
            unseen(
                    queue,
                    from.minusWeeks(week).toInstant(),
                    week % 2 == 0
                            ? List.of(some, some, some, others, others)
                            : List.of(some, some, others, others, others));
        }
    }

    void unseen(String queue, Instant at, List<Double> waits) {
        add(waits.stream().map(wait -> new QueueScore(queue, at, wait, null, null, null, 0)).toList());
    }

    /// So many were shown 1 to 5 minutes, 2 in the middle.
    void shown(String queue, Instant at, int many, double wait) {
        var scores = new ArrayList<QueueScore>();
        for (int i = 0; i < many; i++) {
            scores.add(new QueueScore(queue, at, wait, 60.0, 120.0, 300.0, 1));
        }
        add(scores);
    }

    private void add(List<QueueScore> scores) {
        all.add(scores);
    }
}
