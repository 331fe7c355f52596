package no.svar.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Customers who send claims with an attachment, and send whatever was not answered again, with the same key,
/// until it is: what an app does on a bad line.
///
/// Every other claim goes by a draft, as a person fills a form in; every fifth request is sent once more
/// although it was answered.
final class StubbornClaimants {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int AT_ONCE = 16;
    private static final int LARGEST = 200_000;
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(2))
                    .build();
    private final String address;
    private final List<String> tokens;
    private final Map<Integer, Proof> proofs = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger sentAgain = new AtomicInteger();

    StubbornClaimants(int port, List<String> tokens) {
        this.address = "http://localhost:" + port;
        this.tokens = tokens;
    }

    /// What a customer was told of one claim: its id, and of its attachment the id and the hash.
    record Proof(String claim, String attachment, String sha256) {}

    /// By the number of the claim.
    Map<Integer, Proof> proofs() {
        return proofs;
    }

    int done() {
        return proofs.size();
    }

    /// How often something was sent again because no answer came, or one that said to.
    int sentAgain() {
        return sentAgain.get();
    }

    /// Sends so many claims, and comes back when each has been answered.
    @Nullable Void send(int claims) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var senders = IntStream.range(0, AT_ONCE).mapToObj(_ -> threads.submit(() -> work(claims)));
            for (var sender : senders.toList()) {
                sender.get();
            }
        }
        return null;
    }

    private @Nullable Void work(int claims) throws IOException, InterruptedException {
        for (int number = next.getAndIncrement(); number < claims; number = next.getAndIncrement()) {
            proofs.put(number, claim(number));
        }
        return null;
    }

    private Proof claim(int number) throws IOException, InterruptedException {
        var byDraft = number % 2 == 0;
        var content =
                "{\"kind\":\"REFUND\",\"details\":{\"amountMinor\":%d},\"text\":\"Claim %d\",\"draft\":%s}"
                        .formatted(number + 1, number, byDraft);
        var claim =
                insist(number, "claim", "/v1/claims", "application/json", bytes(content)).get("id").asText();
        var file = file(number);
        var attachment =
                insist(number, "file", "/v1/claims/" + claim + "/attachments", "application/pdf", file);
        var sha256 = sha256(file);
        if (!attachment.get("sha256").asText().equals(sha256)) {
            throw new IllegalStateException("Another file arrived than was sent: " + attachment);
        }
        if (byDraft) {
            insist(
                    number,
                    "submission",
                    "/v1/claims/" + claim + "/submission",
                    "application/json",
                    bytes(""));
        }
        return new Proof(claim, attachment.get("id").asText(), sha256);
    }

    /// Sends until it is done, with one key all the time.
    private JsonNode insist(int number, String what, String path, String type, byte[] body)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(address + path))
                        .timeout(Duration.ofSeconds(20))
                        .header("Authorization", "Bearer " + tokens.get(number % tokens.size()))
                        .header("Content-Type", type)
                        .header("Idempotency-Key", what + "-" + number)
                        .POST(BodyPublishers.ofByteArray(body))
                        .build();
        var answer = insist(request);
        if (number % 5 == 0) {
            var again = insist(request);
            if (!again.get("id").equals(answer.get("id"))) {
                throw new IllegalStateException("Sent again, it became another: " + answer + " " + again);
            }
        }
        return answer;
    }

    private JsonNode insist(HttpRequest request) throws IOException, InterruptedException {
        for (long end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end; ) {
            try {
                var answer = client.send(request, BodyHandlers.ofByteArray());
                if (answer.statusCode() / 100 == 2) {
                    return JSON.readTree(answer.body());
                }
                if (!saysLater(answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8))) {
                    throw new IllegalStateException(
                            request.uri()
                                    + ": "
                                    + answer.statusCode()
                                    + " "
                                    + new String(answer.body(), StandardCharsets.UTF_8));
                }
            } catch (IOException noAnswer) {
                // Whether it was done nobody can know; that is what the key is for.
            }
            sentAgain.incrementAndGet();
            Thread.sleep(100);
        }
        throw new IllegalStateException("No answer for " + PATIENCE + ": " + request.uri());
    }

    /// Whether it was refused for now alone; also where the same key's first request may still be running.
    private static boolean saysLater(int status, String problem) {
        return status >= 500 || status == 429 || problem.contains("idempotency-key-in-use");
    }

    /// A PDF of its own for each claim, up to 200 KB.
    private static byte[] file(int number) {
        var random = new Random(number);
        var filling = new byte[1_000 + random.nextInt(LARGEST)];
        random.nextBytes(filling);
        return bytes("%PDF-1.4\n%" + HexFormat.of().formatHex(filling, 0, filling.length / 2) + "\n%%EOF\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
