package no.svar.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import no.svar.Portal;
import no.svar.queue.CallEvent.Origin;
import org.junit.jupiter.api.Test;

class CallEventJsonTest {

    private static final Instant TIME = Instant.parse("2026-11-22T10:00:00.123456Z");
    private static final Origin ORIGIN = new Origin("/a", "1", "invoice-phone", TIME, TIME.plusMillis(3));

    private final JsonMapper json = Portal.bean(JsonMapper.class);

    @Test
    void comesBackAsItWasWritten() throws IOException {
        for (CallEvent event :
                List.<CallEvent>of(
                        new CallEvent.Offered(ORIGIN, "k", 1, "INVOICE", 3),
                        new CallEvent.Offered(ORIGIN, "k", 0, null, null),
                        new CallEvent.Answered(ORIGIN, "k", 12.5),
                        new CallEvent.Left(ORIGIN, "k", CallEvent.LeftCause.CALLBACK, null),
                        new CallEvent.Ended(ORIGIN, "k"),
                        new CallEvent.Agents(ORIGIN, 5, 1, null, null, true),
                        new CallEvent.Snapshot(ORIGIN, 2, 31, 4, null, 4, new CallEvent.Totals(9L, null, 1L)),
                        new CallEvent.Hours(ORIGIN, false, TIME, "MEETING"),
                        new CallEvent.Heartbeat(ORIGIN, null))) {
            var text = json.writeValueAsString(event);
            assertThat(json.readValue(text, CallEvent.class)).as(text).isEqualTo(event);
        }
    }
}
