package no.svar.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import no.svar.Api;
import no.svar.access.People;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/// What becomes of attachments where a virus scanner is set up: a portal on a database of its own, and the
/// scanner's protocol at the other end of a real connection.
@TestInstance(Lifecycle.PER_CLASS)
class AttachmentScanTest {

    private ClamdStandIn clamd;
    private EmbeddedServer portal;
    private Api api;
    private String attachments = "";

    @BeforeAll
    void aPortalWithAScanner() throws IOException {
        clamd = ClamdStandIn.start();
        var settings = new HashMap<String, Object>();
        settings.put("micronaut.server.port", -1);
        settings.put(
                "datasources.default.url",
                ("jdbc:h2:mem:scan_%s;DB_CLOSE_DELAY=-1;MODE=MySQL;DATABASE_TO_LOWER=TRUE;"
                                + "CASE_INSENSITIVE_IDENTIFIERS=TRUE;TIME ZONE=UTC")
                        .formatted(UUID.randomUUID().toString().replace("-", "")));
        settings.put("svar.claim.clamd.address", clamd.address());
        settings.put("svar.claim.clamd.answer", "1s");
        settings.put("svar.claim.attachments.per-claim", "50");
        portal = ApplicationContext.run(EmbeddedServer.class, settings, "test");
        var bare = Api.at(portal.getURI());
        var person = People.aCustomer().at(bare).signedIn();
        api = bare.as(person.accessToken()).with("Accept-Language", "en");
        var claim =
                api.with("Idempotency-Key", "claim")
                        .post("/v1/claims", "{\"kind\":\"OTHER\",\"text\":\"See the file.\"}");
        attachments = "/v1/claims/" + claim.expect(201).at("/id") + "/attachments";
    }

    @AfterAll
    void stop() throws IOException {
        portal.stop();
        clamd.close();
    }

    @Test
    void opensAFileOnlyOnceItIsFoundClean() {
        var file = Files.pdf(2_500_000);
        var proof = attach(file);
        assertThat(proof.at("/state")).isEqualTo("QUARANTINED");
        awaitState(proof, "CLEAN");

        assertThat(clamd.seen()).contains(Files.sha256(file));
        assertThat(api.get(attachments + "/" + proof.at("/id")).expect(200).bytes()).isEqualTo(file);
    }

    @Test
    void throwsAVirusAwayAndKeepsTheProofOfArrival() {
        var file = Files.text(ClamdStandIn.VIRUS);
        var proof = attach(file);
        awaitState(proof, "REFUSED");

        var refused = api.get(attachments + "/" + proof.at("/id")).expect(409);
        assertThat(refused.at("/type")).endsWith(":attachment-withheld");
        assertThat(refused.at("/detail")).startsWith("We found a virus in it");
        var pieces = portal.getApplicationContext().getBean(AttachmentPieces.class);
        assertThat(pieces.find(proof.at("/id"), 0)).isEmpty();
        assertThat(shown(proof, "sha256")).isEqualTo(Files.sha256(file));
    }

    @Test
    void keepsAFileClosedWhileTheScannerIsAwayAndAsksAgain() throws IOException {
        var port = clamd.port();
        clamd.close();
        var proof = attach(Files.text("Nobody looks at this."));
        awaitText(proof, "The virus scanner does not answer right now");
        assertThat(shown(proof, "state")).isEqualTo("QUARANTINED");
        assertThat(api.get(attachments + "/" + proof.at("/id")).expect(409).at("/detail"))
                .contains("is asked again by itself");

        clamd = ClamdStandIn.startAt(port);
        awaitState(proof, "CLEAN");
    }

    @Test
    void doesNotTakeSilenceOrAComplaintForAYes() {
        clamd.alwaysSays("silence");
        var silent = attach(Files.text("Is anybody there?"));
        awaitText(silent, "does not answer right now");
        clamd.alwaysSays("INSTREAM size limit exceeded. ERROR");
        var complained = attach(Files.text("Too long for it."));
        awaitText(complained, "does not answer right now");

        clamd.alwaysSays("");
        awaitState(silent, "CLEAN");
        awaitState(complained, "CLEAN");
    }

    private Api.Answer attach(byte[] file) {
        return api.breakingTheContract()
                .with("Content-Type", "application/octet-stream")
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .send("POST", attachments, file)
                .expect(201);
    }

    private String shown(Api.Answer proof, String field) {
        for (var item : api.get(attachments).expect(200).json().at("/items")) {
            if (item.path("id").asText().equals(proof.at("/id"))) {
                return item.path(field).asText();
            }
        }
        throw new AssertionError("It is gone");
    }

    private void awaitState(Api.Answer proof, String state) {
        await(proof, "state", state);
    }

    private void awaitText(Api.Answer proof, String text) {
        await(proof, "stateText", text);
    }

    private void await(Api.Answer proof, String field, String part) {
        var patience = Duration.ofSeconds(40).toNanos();
        for (long end = System.nanoTime() + patience; System.nanoTime() < end; ) {
            if (shown(proof, field).contains(part)) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new AssertionError(field + " stays " + shown(proof, field));
    }
}
