package no.svar.bench;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;

/// One round of asking a server: the processor time of a request in microseconds, the server's and the
/// database's, and what came of it.
record Round(double server, double database, Load.Result result) {

    private static final Duration LENGTH = Duration.ofSeconds(10);

    static Round of(int port, List<Load.Question> questions, Cpu server, Cpu database)
            throws InterruptedException, ExecutionException {
        var serverBefore = server.micros();
        var databaseBefore = database.micros();
        var result = Load.run(port, questions, LENGTH);
        return new Round(
                (double) (server.micros() - serverBefore) / result.answers(),
                (double) (database.micros() - databaseBefore) / result.answers(),
                result);
    }

    static Round median(List<Round> rounds) {
        return rounds.stream()
                .sorted(Comparator.comparingDouble(Round::total))
                .toList()
                .get(rounds.size() / 2);
    }

    double total() {
        return server + database;
    }

    double perSecond() {
        return result.perSecond();
    }

    String said() {
        return String.format(
                Locale.ROOT,
                "%.0f + %.0f = %.0f (%.0f/s, %.1f ms)",
                server,
                database,
                total(),
                perSecond(),
                result.p99Micros() / 1000.0);
    }
}
