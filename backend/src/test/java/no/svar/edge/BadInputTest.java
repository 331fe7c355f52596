package no.svar.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import no.svar.Api;
import no.svar.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {

    private static final String ORDERS = "/v1/trial/orders";

    private final Api api = Api.portal().with("Content-Type", "application/json");

    @Test
    void refusesABodyThatIsTooLarge() {
        var answer =
                api.send(
                        "POST",
                        ORDERS,
                        ("{\"name\":\"" + "a".repeat(70_000) + "\"}").getBytes(StandardCharsets.UTF_8));

        assertThat(answer.expect(413).at("/type")).isEqualTo("urn:problem:svar:too-large");
    }

    @Test
    void refusesABodyInChunksThatGrowsTooLarge() {
        var chunk = "2000\r\n" + "a".repeat(0x2000) + "\r\n";
        var answer = raw(head("POST", ORDERS, "Transfer-Encoding: chunked") + chunk.repeat(12) + "0\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 413 ");
    }

    @Test
    void refusesABombInAPackedBody() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(bytes)) {
            for (var i = 0; i < 64; i++) {
                packed.write(new byte[1 << 20]);
            }
        }
        var answer = api.with("Content-Encoding", "gzip").send("POST", ORDERS, bytes.toByteArray());

        assertThat(answer.status()).isBetween(400, 415);
    }

    @Test
    void refusesAPackedBodyOutsideFeedsBecauseItsLengthIsNotTold() {
        var answer = api.with("Content-Encoding", "gzip").send("POST", ORDERS, new byte[] {1, 2, 3});

        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void refusesABodyThatIsNotUtf8() {
        var answer =
                api.send("POST", ORDERS, new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe, '"', ':', '1', '}'});

        answer.expect(400);
    }

    @Test
    void refusesADeepBody() {
        var deep = "{\"items\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}";

        api.send("POST", ORDERS, deep.getBytes(StandardCharsets.UTF_8)).expect(400);
    }

    @Test
    void refusesTwoLengthsAtOnce() {
        var answer =
                raw(
                        head("POST", ORDERS, "Content-Length: 4\r\nTransfer-Encoding: chunked")
                                + "0\r\n\r\nGET / HTTP/1.1\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400 ").doesNotContain("HTTP/1.1 200", "HTTP/1.1 404");
    }

    @Test
    void refusesTrace() {
        assertThat(raw(head("TRACE", "/health", "X-Secret: s3cret")))
                .startsWith("HTTP/1.1 40")
                .doesNotContain("s3cret");
    }

    @Test
    void refusesHeadersThatAreTooLong() {
        assertThat(raw(head("GET", "/health", "X-Long: " + "x".repeat(9_000)))).startsWith("HTTP/1.1 431 ");
    }

    @Test
    void refusesAnAddressThatIsTooLong() {
        assertThat(raw(head("GET", "/" + "x".repeat(9_000), "X-Short: x")))
                .matches("(?s)HTTP/1\\.[01] 414 .*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept-Language: ,;",
                "Accept-Language: ;;",
                "Accept-Charset: ,",
                "Accept-Charset: nonsense",
                "Accept: ;;,",
                "Accept: nonsense",
                "Content-Type: nonsense",
                "Content-Type: ;",
                "Content-Type: application/json; charset=nonsense",
                "Content-Length: x",
                "Cookie: ;=;\"",
                "Authorization: Bearer",
                "Authorization: Basic !!",
                "Origin: nonsense",
                "Expect: nonsense",
                "If-None-Match: \"",
                "X-Forwarded-For: ,,",
                "Idempotency-Key: \u0001",
                "Host: ",
            })
    void survivesStrangeHeaders(String header) {
        assertThat(raw(head("GET", "/v1/trial/language", header))).matches("(?s)HTTP/1\\.1 [24]\\d\\d .*");
        assertThat(raw(head("POST", ORDERS, header + "\r\nContent-Length: 0")))
                .matches("(?s)HTTP/1\\.1 4\\d\\d .*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/trial/language?%",
                "/v1/trial/language?a=%zz",
                "/%",
                "/%00",
                "/../../etc/passwd",
                "/v1/trial/things/%2e%2e%2f",
                "//",
                "/v1/trial/things?limit=%ff",
                "/v1/trial/things?limit=99999999999999999999",
                "/v1/trial/things?limit=1&limit=2",
                "/v1/trial/things?cursor=%00",
                "/docs/..%2fapplication.yml",
                "*",
                "http://[",
            })
    void survivesStrangeAddresses(String path) {
        assertThat(raw(head("GET", path, "X-Short: x"))).matches("(?s)HTTP/1\\.1 [24]\\d\\d .*");
    }

    private static String head(String method, String path, String header) {
        var host = header.startsWith("Host:") ? "" : "Host: localhost\r\n";
        var type =
                method.equals("POST") && !header.startsWith("Content-Type")
                        ? "Content-Type: application/json\r\n"
                        : "";
        return method
                + " "
                + path
                + " HTTP/1.1\r\n"
                + host
                + "Connection: close\r\n"
                + type
                + header
                + "\r\n\r\n";
    }

    private static String raw(String request) {
        var address = Portal.address();
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
