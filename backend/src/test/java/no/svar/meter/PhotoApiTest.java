package no.svar.meter;

import static no.svar.meter.MeteredHome.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.svar.Api;
import no.svar.Portal;
import no.svar.access.People;
import no.svar.shared.Photos;
import no.svar.shared.PictureFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The photo of a doubted reading, from the phone to the person who looks at it.
class PhotoApiTest {

    private final MeteredHome home = MeteredHome.withRegister();
    private String reading = "";

    @BeforeEach
    void aDoubtfulReading() {
        home.wasReadOn(TODAY.minusDays(31), "54321");
        reading = home.sends(TODAY, "5432").expect(201).at("/id");
    }

    @Test
    void keepsAPhotoWithoutWhereItWasTaken() throws InterruptedException {
        var sent = put("image/jpeg", Photos.jpegFromPhone(400, 300, 6)).expect(200);
        assertThat(sent.at("/hasPhoto")).isEqualTo("true");
        assertThat(sent.at("/next/what")).isEqualTo("A_PERSON_LOOKS");
        assertThat(Portal.bean(Decider.class).toldOf(reading).hasPhoto()).isTrue();
        var shown = home.api().get(photo()).expect(200);
        assertThat(shown.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(PictureFormat.of(shown.bytes())).isEqualTo(PictureFormat.JPEG);
        assertThat(Photos.ascii(shown.bytes())).doesNotContain(Photos.SECRET);
        put("image/png", Photos.pngWithText()).expect(200);
        assertThat(home.api().get(photo()).expect(200).bytes()).isNotEqualTo(shown.bytes());
    }

    @Test
    void takesWhatFitsAndNoMore() {
        var trailing = new byte[9 << 20];
        put("image/jpeg", Photos.joined(Photos.picture("jpeg", 50, 50), trailing)).expect(200);
        var tooLong = Photos.joined(Photos.picture("jpeg", 50, 50), new byte[10 << 20]);
        assertThat(put("image/jpeg", tooLong).expect(413).at("/type")).endsWith(":too-large");
    }

    @Test
    void takesWhatDoesNotSayHowLongItIs() throws IOException, InterruptedException {
        assertThat(chunked(Photos.pngWithText())).isEqualTo(200);
        assertThat(chunked(Photos.joined(Photos.pngWithText(), new byte[10 << 20]))).isEqualTo(413);
    }

    /// The status of the answer to a body that comes in chunks.
    private int chunked(byte[] picture) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(Portal.address().resolve(photo()))
                        .header("Authorization", "Bearer " + home.person().accessToken())
                        .header("Content-Type", "image/png")
                        .PUT(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(picture)))
                        .build();
        try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    @Test
    void letsNoOtherRouteTakeAsMuch() {
        home.api()
                .breakingTheContract()
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .post(home.path("/readings"), " ".repeat(70_000) + "{}")
                .expect(413);
    }

    @Test
    void refusesWhatCannotBeKept() {
        assertThat(put("image/jpeg", "no picture".getBytes(StandardCharsets.UTF_8)).expect(422).at("/type"))
                .endsWith(":photo-refused");
        assertThat(put("image/png", Photos.bomb(50_000, 50_000)).expect(422).at("/detail"))
                .contains("40 million");
        assertThat(put("image/heic", Photos.heic()).expect(415).at("/detail")).contains("Most Compatible");
        assertThat(home.api().get(home.path("/readings")).at("/items/0/hasPhoto")).isEqualTo("false");
        home.api().get(photo()).expect(404);
    }

    @Test
    void isTakenOfDoubtfulReadingsOnly() {
        var valid = home.sends(TODAY, "54600").expect(201).at("/id");
        home.api()
                .with("Content-Type", "image/png")
                .send("PUT", home.path("/readings/" + valid + "/photo"), Photos.pngWithText())
                .expect(409);
    }

    @Test
    void isShownToWhoSentItAlone() {
        put("image/png", Photos.pngWithText()).expect(200);
        var flatmate =
                People.aCustomer()
                        .withMeteringPoint("A-" + UUID.randomUUID(), home.meteringPoint())
                        .signedIn();
        for (var other : new Api[] {flatmate.api(), People.customer().api()}) {
            other.get(photo()).expect(404);
            other.with("Content-Type", "image/png").send("PUT", photo(), Photos.pngWithText()).expect(404);
        }
        assertThat(flatmate.api().get(home.path("/readings")).at("/items/0/hasPhoto")).isEqualTo("false");
    }

    private Api.Answer put(String type, byte[] picture) {
        return home.api().breakingTheContract().with("Content-Type", type).send("PUT", photo(), picture);
    }

    private String photo() {
        return home.path("/readings/" + reading + "/photo");
    }
}
