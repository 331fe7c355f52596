package no.svar.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What it costs to tell everybody what is out: with a hundred outages, with ten thousand, and while some of
/// these are told anew each second.
///
/// Arguments: the portal's jar, and the file to write.
final class OutageBench {

    private static final int FEW = 100;
    private static final int MANY = 10_000;
    private static final int POINTS_EACH = 20;
    private static final int PLACES = 1_000;
    private static final String COMPANY = "7070575";
    private static final Instant START = Instant.parse("2026-11-01T10:00:00Z");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final List<String> table = new ArrayList<>();
    private final Site site = new Site(Bench.PORT);
    private String token = "";

    static void main(String[] arguments) throws Exception {
        var bench = new OutageBench();
        bench.run(Path.of(arguments[0]));
        Files.write(Path.of(arguments[1]), bench.table);
    }

    private void note(String row) {
        table.add(row);
        System.out.println(row);
    }

    private void run(Path jar) throws Exception {
        note("| what | measured | limit in the same run | ratio | wanted |");
        note("|---|---|---|---|---|");
        var environment = Bench.embedded("feed:outages");
        try (var portal = ServerProcess.portal(jar, Bench.PORT, Bench.JAVA_OPTIONS, environment)) {
            token = site.machine("bench", Bench.SECRET);
            var answers = new AnswerBench(portal.cpu(), environment, this::note);
            tell(0, FEW, 0);
            await(FEW);
            answers.compare(
                    "/v1/outages?postalCode=%s (%,d outages)".formatted(code(0), FEW), List.of(atPlace(0)));
            tell(FEW, MANY, 0);
            await(MANY);
            many(answers);
            note(
                    "| %,d outages: MiB of heap | %d | | | |"
                            .formatted(MANY, portal.cpu().heapAfterCollection() >> 20));
            whileToldAnew();
        }
    }

    private void many(AnswerBench answers) throws Exception {
        var with = " (%,d outages)".formatted(MANY);
        var one = site.read(atPlace(0)).at("/items/0/id").asText();
        answers.compare("/v1/outages?postalCode=" + code(0) + with, List.of(atPlace(0)));
        answers.compare(
                "/v1/outages?meteringPoint=…" + with, List.of("/v1/outages?meteringPoint=" + point(0)));
        answers.compare("/v1/outages/{id}" + with, List.of("/v1/outages/" + one));
        answers.compare(
                "/v1/outages?postalCode=…, %,d places in turn".formatted(PLACES) + with,
                IntStream.range(0, PLACES).mapToObj(OutageBench::atPlace).toList());
    }

    /// Twice a second a hundred outages are told anew, so that all answers have to be written again.
    private void whileToldAnew() throws Exception {
        var telling =
                Thread.ofVirtual()
                        .start(() -> {
                            for (int round = 1; !Thread.currentThread().isInterrupted(); round++) {
                                try {
                                    tell(0, FEW, round);
                                    Thread.sleep(500);
                                } catch (InterruptedException ended) {
                                    Thread.currentThread().interrupt();
                                } catch (Exception failed) {
                                    throw new IllegalStateException(failed);
                                }
                            }
                        });
        note(
                "| `GET /v1/outages?postalCode=%s`, 500 a second while %d of %,d outages are told anew twice a second: p99 ms | %.1f | | | ≤ 20 |"
                        .formatted(code(0), FEW, MANY, PacedLoad.p99(Bench.PORT, atPlace(0), 500) / 1e6));
        telling.interrupt();
        telling.join();
    }

    /// Waits until all of them are found by their places.
    private void await(int outages) throws Exception {
        var last = "/v1/outages?meteringPoint=" + point((outages - 1) * POINTS_EACH);
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (site.read(last).at("/items").isEmpty()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The board does not show " + last);
            }
            Thread.sleep(200);
        }
        Thread.sleep(3_000);
    }

    private void tell(int from, int to, int round) throws Exception {
        for (int first = from; first < to; first += 2_000) {
            var rows =
                    IntStream.range(first, Math.min(to, first + 2_000))
                            .mapToObj(outage -> row(outage, round))
                            .collect(Collectors.joining("\n"));
            site.feed("outages", rows.getBytes(StandardCharsets.UTF_8), token);
        }
    }

    private static String row(int outage, int round) {
        var points =
                IntStream.range(0, POINTS_EACH)
                        .mapToObj(i -> '"' + point(outage * POINTS_EACH + i) + '"')
                        .collect(Collectors.joining(","));
        var now = START.plusSeconds(60L * round);
        return """
        {"externalId":"B-%d","kind":"UNPLANNED","status":"CREW_ON_SITE","country":"NO","gridCompany":"Eksempelnett AS",\
        "startedAt":"%s","knownAt":"%s","causeCode":"FALLEN_TREE","meteringPoints":[%s],"postalCodes":["%s"],\
        "municipality":"Nordre Eksempel","customers":%d,\
        "estimate":{"latest":"%s","confidence":"MEDIUM","nextUpdateAt":"%s"},"asOf":"%s"}\
        """
                .formatted(
                        outage,
                        START,
                        START.plusSeconds(120),
                        points,
                        code(outage),
                        POINTS_EACH,
                        now.plusSeconds(30_000_000),
                        now.plusSeconds(20_000_000),
                        now.plusSeconds(600));
    }

    private static String atPlace(int place) {
        return "/v1/outages?postalCode=" + code(place);
    }

    private static String code(int outage) {
        return "%04d".formatted(outage);
    }

    private static String point(int number) {
        var body = "%s%010d".formatted(COMPANY, number);
        int sum = 0;
        for (int place = 0; place < body.length(); place++) {
            sum += (body.charAt(place) - '0') * (place % 2 == 0 ? 3 : 1);
        }
        return body + (10 - sum % 10) % 10;
    }
}
