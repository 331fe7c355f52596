package no.svar.queue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.svar.queue.CallPoster.Account;

/// Follows an Asterisk `queue_log` and tells the portal of its calls; a program of its own, beside the
/// exchange.
public final class AsteriskFeed implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final Duration BETWEEN_SIGNS_OF_LIFE = Duration.ofSeconds(15);
    private static final int MOST_EVENTS = 500;
    private static final String USAGE =
            """
            Follows an Asterisk queue_log and tells the portal of its calls, without numbers and names.

              backend/asterisk /var/log/asterisk/queue_log faktura:invoice-phone strom:outage-phone

            Each word after the file is a queue of Asterisk's and the portal's id of it. The environment says the rest:
              SVAR_URL            the portal, http://localhost:8080 where not set
              SVAR_CLIENT_ID      the machine client, with the scope feed:calls
              SVAR_CLIENT_SECRET  its secret
              SVAR_SOURCE         the name of this exchange, asterisk where not set
              SVAR_MARK           the file that says how far the log was read; the log's name with .svar where not set
              SVAR_AGENTS         true where all agents sign in with AddQueueMember, so that they can be counted\
            """;

    private final QueueLog log;
    private final QueueLogCalls calls;
    private final CallPoster poster;
    private final InstantSource clock;
    private Instant toldAt = Instant.EPOCH;

    AsteriskFeed(QueueLog log, QueueLogCalls calls, CallPoster poster, InstantSource clock) {
        this.log = log;
        this.calls = calls;
        this.poster = poster;
        this.clock = clock;
    }

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var environment = System.getenv();
        if (arguments.length < 2 || !environment.containsKey("SVAR_CLIENT_SECRET")) {
            System.err.println(USAGE);
            System.exit(2);
        }
        var file = Path.of(arguments[0]);
        var mark = Path.of(environment.getOrDefault("SVAR_MARK", file + ".svar"));
        var account =
                new Account(
                        URI.create(environment.getOrDefault("SVAR_URL", "http://localhost:8080")),
                        environment.getOrDefault("SVAR_CLIENT_ID", "asterisk"),
                        Objects.requireNonNull(environment.get("SVAR_CLIENT_SECRET")),
                        environment.getOrDefault("SVAR_SOURCE", "asterisk"));
        var agents = Boolean.parseBoolean(environment.getOrDefault("SVAR_AGENTS", "false"));
        var clock = InstantSource.system();
        var calls = new QueueLogCalls(queues(List.of(arguments).subList(1, arguments.length)), agents, clock);
        try (var feed = new AsteriskFeed(new QueueLog(file, mark), calls, new CallPoster(account), clock)) {
            while (true) {
                if (!feed.tell()) {
                    Thread.sleep(BETWEEN_LOOKS);
                }
            }
        }
    }

    /// Tells what has been written since, and now and then that the exchange lives; whether there may be
    /// more.
    boolean tell() throws IOException, InterruptedException {
        var lines = log.next();
        var events = new ArrayList<ToldCall>();
        for (var line : lines) {
            Optional.ofNullable(calls.event(line)).ifPresent(events::add);
        }
        var now = clock.instant();
        if (events.isEmpty() && !toldAt.plus(BETWEEN_SIGNS_OF_LIFE).isAfter(now)) {
            events.add(ToldCall.heartbeat(now));
        }
        for (int from = 0; from < events.size(); from += MOST_EVENTS) {
            poster.post(events.subList(from, Math.min(from + MOST_EVENTS, events.size())));
            toldAt = now;
        }
        if (!lines.isEmpty()) {
            log.done();
        }
        return !lines.isEmpty();
    }

    static Map<String, String> queues(List<String> mappings) {
        var queues = new HashMap<String, String>();
        for (var mapping : mappings) {
            int colon = mapping.lastIndexOf(':');
            if (colon < 1) {
                throw new IllegalArgumentException(mapping + " is not of the form theirs:ours");
            }
            queues.put(mapping.substring(0, colon), mapping.substring(colon + 1));
        }
        return queues;
    }

    @Override
    public void close() throws IOException {
        log.close();
        poster.close();
    }
}
