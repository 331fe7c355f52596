package no.svar.outage;

import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import no.svar.shared.Rounds;

/// Keeps the board going: reads what has changed each second, looks up whom that hits, and turns by the
/// clock; each on a thread of its own, which a database that does not answer cannot stop.
@Singleton
class BoardRounds {

    private static final Duration EACH = Duration.ofSeconds(1);

    private final BoardReading reading;
    private final ReachFinding finding;
    private final OutageBoard board;
    private final List<Rounds> rounds = new CopyOnWriteArrayList<>();

    BoardRounds(BoardReading reading, ReachFinding finding, OutageBoard board) {
        this.reading = reading;
        this.finding = finding;
        this.board = board;
    }

    /// Nobody is told that nothing is out before that is known.
    @EventListener
    void start(StartupEvent event) {
        reading.read(board);
        rounds.add(Rounds.start("outages: reading what has changed", EACH, () -> reading.read(board)));
        rounds.add(Rounds.start("outages: finding whom they hit", EACH, () -> finding.find(board)));
        rounds.add(Rounds.start("outages: turning the board", EACH, board::turn));
    }

    @PreDestroy
    void stop() {
        rounds.forEach(Rounds::close);
    }
}
