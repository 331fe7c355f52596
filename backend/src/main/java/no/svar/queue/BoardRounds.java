package no.svar.queue;

import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import no.svar.shared.Rounds;

/// Keeps the board going: reads what is published, turns by the clock, and tells those who stay.
///
/// Each has its own thread, so that a database that does not answer stops neither the clock nor the others.
@Singleton
class BoardRounds {

    private static final Duration READ = Duration.ofMillis(300);
    private static final Duration TURN = Duration.ofMillis(200);
    private static final Duration LEARN = Duration.ofMinutes(1);

    private final PublishedQueues rows;
    private final QueueBoard board;
    private final QueueStream stream;
    private final QueueExperience experience;
    private final PastLessons lessons;
    private final List<Rounds> rounds = new CopyOnWriteArrayList<>();

    BoardRounds(
            PublishedQueues rows,
            QueueBoard board,
            QueueStream stream,
            QueueExperience experience,
            PastLessons lessons) {
        this.rows = rows;
        this.board = board;
        this.stream = stream;
        this.experience = experience;
        this.lessons = lessons;
    }

    @EventListener
    void start(StartupEvent event) {
        rounds.add(Rounds.start("queues: learning what is usual", LEARN, experience::learn));
        rounds.add(Rounds.start("queues: renewing what was taught", PastLessons.PAUSE, lessons::renew));
        rounds.add(Rounds.start("queues: reading what is published", READ, this::read));
        rounds.add(Rounds.start("queues: turning the board", TURN, this::turn));
        rounds.add(Rounds.start("queues: keeping streams alive", QueueStream.BEAT, stream::beat));
    }

    @PreDestroy
    void stop() {
        rounds.forEach(Rounds::close);
        stream.close();
    }

    void read() {
        var all = new HashMap<String, Published>();
        rows.all().forEach(row -> all.put(row.queue(), row.content()));
        board.read(all);
    }

    void turn() {
        if (!board.turn().isEmpty()) {
            stream.tell();
        }
    }
}
