package no.svar.promise;

import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import no.svar.shared.Rounds;

/// Keeps the board of kept promises going.
@Singleton
class PerformanceRounds {

    private final PerformanceBoard board;
    private final List<Rounds> rounds = new CopyOnWriteArrayList<>();

    PerformanceRounds(PerformanceBoard board) {
        this.board = board;
    }

    @EventListener
    void start(StartupEvent event) {
        rounds.add(Rounds.start("promises: counting", PerformanceBoard.COUNTED, board::count));
    }

    @PreDestroy
    void stop() {
        rounds.forEach(Rounds::close);
    }
}
