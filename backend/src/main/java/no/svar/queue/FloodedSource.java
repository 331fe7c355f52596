package no.svar.queue;

import java.time.Duration;
import no.svar.shared.Problem;
import no.svar.shared.Text;

/// The source sends more than is taken of one; no other source is held up by it.
final class FloodedSource extends Problem {

    private final Duration wait;

    FloodedSource(Duration wait) {
        super(
                Kind.TOO_MANY,
                "too-many-requests",
                new Text(
                        "For mange hendelser fra denne kilden; vent litt og send på nytt",
                        "For mange hendingar frå denne kjelda; vent litt og send på nytt",
                        "För många händelser från den här källan; vänta lite och skicka igen",
                        "Too many events from this source; wait a little and send again"));
        this.wait = wait;
    }

    @Override
    public Duration retryAfter() {
        return wait;
    }
}
