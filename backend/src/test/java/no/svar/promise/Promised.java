package no.svar.promise;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Makes promises in the tests of other rooms.
@Singleton
public class Promised {

    private final PromiseDesk desk;

    Promised(PromiseDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public void make(PromiseKind kind, Subject subject, String audience, Instant dueAt) {
        var due = dueAt.truncatedTo(ChronoUnit.MICROS);
        desk.make(List.of(new NewPromise(kind, subject, audience, null, due, due.minusSeconds(60))));
    }
}
