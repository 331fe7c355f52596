package no.svar.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import no.svar.Api;
import no.svar.Portal;
import no.svar.Statements;
import no.svar.shared.Photos;
import org.junit.jupiter.api.Test;

/// What customers show of their claims, from their device to whoever decides.
class AttachmentApiTest {

    private final Claimant claimant = Claimant.inNorway();
    private final String claim = claimant.sent();

    private static String path(String claim) {
        return "/v1/claims/" + claim + "/attachments";
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    @Test
    void provesThatAFileHasArrived() {
        var file = Files.pdf(3_000_000);
        var before = now();
        var proof =
                claimant.api()
                        .with("Content-Type", "application/pdf")
                        .with("Content-Disposition", "attachment; filename=\"C:\\\\fake\\\\kvittering.pdf\"")
                        .with("Idempotency-Key", UUID.randomUUID().toString())
                        .send("POST", path(claim) + "?evidence=RECEIPT", file)
                        .expect(201);

        assertThat(proof.at("/size")).isEqualTo("" + file.length);
        assertThat(proof.at("/sha256")).isEqualTo(Files.sha256(file)).isEqualTo(proof.at("/kept/sha256"));
        assertThat(proof.at("/name")).isEqualTo("kvittering.pdf");
        assertThat(Instant.parse(proof.at("/receivedAt"))).isBetween(before, Instant.now());
        assertThat(proof.at("/state")).isEqualTo("NOT_SCANNED");
        assertThat(proof.at("/stateText")).isEqualTo("We have it. It has not been checked for viruses.");

        var listed = claimant.api().get(path(claim)).expect(200);
        assertThat(listed.json().at("/items/0")).isEqualTo(proof.json());
        assertThat(listed.at("/room")).isEqualTo("4");

        var opened = claimant.api().get(path(claim) + "/" + proof.at("/id")).expect(200);
        assertThat(opened.bytes()).isEqualTo(file);
        assertThat(opened.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(opened.header("Content-Disposition"))
                .matches("attachment; filename=\"K-[2-9A-Y]{4}-[2-9A-Y]{4}-[0-9a-f]{12}\\.pdf\"");
        assertThat(opened.header("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
        assertThat(opened.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(opened.header("Cache-Control")).isEqualTo("private, no-store");
    }

    @Test
    void keepsPicturesWithoutWhereTheyWereTaken() {
        var sent = Photos.jpegFromPhone(400, 300, 6);
        var proof = claimant.attaches(claim, sent).expect(201);
        var opened = claimant.api().get(path(claim) + "/" + proof.at("/id")).expect(200);

        assertThat(Photos.ascii(opened.bytes())).doesNotContain(Photos.SECRET);
        assertThat(proof.at("/sha256")).isEqualTo(Files.sha256(sent));
        assertThat(proof.at("/kept/sha256")).isEqualTo(Files.sha256(opened.bytes()));
        assertThat(proof.at("/kept/size")).isEqualTo("" + opened.bytes().length);
        assertThat(opened.header("Content-Type")).isEqualTo("image/jpeg");
    }

    @Test
    void showsWhatHasArrivedOfWhatHelps() {
        var damage = claimant.sends("{\"kind\":\"DAMAGE\",\"draft\":true}").expect(201).at("/id");
        var before = claimant.api().get(path(damage)).expect(200);
        assertThat(before.json().at("/evidence").findValuesAsText("arrived")).containsExactly("0", "0", "0");
        claimant.api()
                .with("Content-Type", "image/png")
                .with("Idempotency-Key", "photo")
                .send("POST", path(damage) + "?evidence=PHOTO", Photos.pngWithText())
                .expect(201);

        var help = claimant.api().get(path(damage)).expect(200);
        assertThat(help.at("/evidence/0/code")).isEqualTo("PHOTO");
        assertThat(help.at("/evidence/0/arrived")).isEqualTo("1");
        assertThat(help.at("/evidence/1/arrived")).isEqualTo("0");
    }

    @Test
    void keepsOneOfTwentySendingsAtOnce() throws Exception {
        var file = Files.pdf(100_000);
        Callable<Api.Answer> sending = () -> claimant.attaches(claim, file, "the-same");
        List<Api.Answer> answers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = threads.invokeAll(Stream.generate(() -> sending).limit(20).toList());
            answers = sent.stream().map(Future::resultNow).toList();
        }
        assertThat(answers).allMatch(answer -> answer.status() == 201);
        assertThat(answers.stream().map(Api.Answer::text).distinct()).hasSize(1);
        assertThat(claimant.api().get(path(claim)).expect(200).json().at("/items")).hasSize(1);

        var other = claimant.attaches(claim, Files.pdf(5), "the-same").expect(422);
        assertThat(other.at("/type")).endsWith(":idempotency-key-reused");
    }

    @Test
    void takesAsManyAsFit() {
        for (int one = 0; one < 5; one++) {
            claimant.attaches(claim, Files.text("Page " + one)).expect(201);
        }
        var refused = claimant.attaches(claim, Files.text("One more")).expect(409);
        assertThat(refused.at("/type")).endsWith(":too-many-attachments");
        assertThat(refused.at("/detail")).startsWith("There may be 5.");
    }

    @Test
    void takesWhatFitsAndNoMore() throws Exception {
        claimant.attaches(claim, Files.pdf(10_000_000)).expect(201);
        assertThat(claimant.attaches(claim, Files.pdf(11 << 20)).expect(413).at("/type"))
                .endsWith(":too-large");
        assertThat(chunked(Files.pdf(2_000_000))).isEqualTo(201);
        assertThat(chunked(Files.pdf(11 << 20))).isEqualTo(413);
    }

    /// The status of the answer to a body that does not say how long it is.
    private int chunked(byte[] file) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(Portal.address().resolve(path(claim)))
                        .header("Authorization", "Bearer " + claimant.person().accessToken())
                        .header("Content-Type", "application/pdf")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(file)))
                        .build();
        try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    @Test
    void refusesWhatItCannotKeepAndSaysWhatToDo() {
        var half = Files.pdf(9_000);
        assertThat(claimant.attaches(claim, Photos.part(half, 0, 5_000)).expect(422).at("/detail"))
                .contains("end of the file is missing");
        assertThat(claimant.attaches(claim, Photos.bomb(50_000, 50_000)).expect(422).at("/detail"))
                .contains("40 million");
        assertThat(claimant.attaches(claim, Photos.heic()).expect(415).at("/detail"))
                .contains("Most Compatible");
        assertThat(claimant.attaches(claim, Files.text("PK\3\4word/document.xml")).expect(415).at("/detail"))
                .contains("Save the document as a PDF");
        assertThat(claimant.attaches(claim, new byte[0]).expect(422).at("/detail")).isEqualTo("It is empty.");
        assertThat(claimant.api().get(path(claim)).expect(200).json().at("/items")).isEmpty();
    }

    @Test
    void belongsToADraftUntilThatIsSent() {
        var draft = claimant.drafted();
        var gone = claimant.attaches(draft, Files.text("The wrong one")).expect(201).at("/id");
        var kept = claimant.attaches(draft, Files.text("The right one")).expect(201).at("/id");
        claimant.api().delete(path(draft) + "/" + gone).expect(204);
        claimant.api().get(path(draft) + "/" + gone).expect(404);
        claimant.does(draft, "submission").expect(200);

        claimant.api().delete(path(draft) + "/" + kept).expect(409);
        assertThat(claimant.api().get(path(draft)).expect(200).json().at("/items")).hasSize(1);
    }

    @Test
    void goesWithADraftThatIsThrownAway() {
        var draft = claimant.drafted();
        var id = claimant.attaches(draft, Files.pdf(2_000_000)).expect(201).at("/id");
        claimant.api().delete("/v1/claims/" + draft).expect(204);

        assertThat(Portal.bean(Attachments.class).of(draft)).isEmpty();
        assertThat(Portal.bean(AttachmentPieces.class).find(id, 0)).isEmpty();
    }

    @Test
    void startsTheClockAgainAsAMessageDoes() {
        var desk = Portal.bean(CaseDesk.class);
        desk.read(claim, By.COMPANY, now());
        desk.ask(claim, "Have you a receipt?", By.COMPANY, now());
        claimant.attaches(claim, Files.pdf(10)).expect(201);

        assertThat(claimant.looksAt(claim).at("/state")).isEqualTo("READ");
        var timeline = claimant.api().get("/v1/claims/" + claim + "/timeline").expect(200);
        assertThat(timeline.json().at("/items").findValuesAsText("what"))
                .containsExactly("CREATED", "RECEIVED", "READ", "ASKED", "ATTACHED", "ANSWERED");
        assertThat(timeline.at("/items/4/text")).isEqualTo("You sent a file.");
    }

    @Test
    void isNotTakenOnceTheClaimIsWithdrawn() {
        claimant.does(claim, "withdrawal").expect(200);
        assertThat(claimant.attaches(claim, Files.pdf(10)).expect(409).at("/type"))
                .endsWith(":claim-step-not-allowed");
    }

    @Test
    void isOfNobodyElse() {
        var id = claimant.attaches(claim, Files.pdf(10)).expect(201).at("/id");
        var stranger = Claimant.inNorway();
        stranger.api().get(path(claim) + "/" + id).expect(404);
        stranger.api().get(path(stranger.sent()) + "/" + id).expect(404);
        stranger.attaches(claim, Files.pdf(10)).expect(404);
        stranger.api().delete(path(claim) + "/" + id).expect(404);
    }

    @Test
    void takesTwoStatementsToListThem() {
        claimant.attaches(claim, Files.pdf(10)).expect(201);
        claimant.attaches(claim, Files.pdf(20)).expect(201);
        var answer = claimant.api().get(path(claim)).expect(200);

        assertThat(Statements.of(answer, "FROM claim")).hasSize(2);
    }
}
