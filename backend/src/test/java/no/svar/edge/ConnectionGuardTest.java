package no.svar.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import no.svar.Api;
import no.svar.Portal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ConnectionGuardTest {

    private static final EmbeddedServer IMPATIENT = impatient();

    private static EmbeddedServer impatient() {
        var settings = new HashMap<String, Object>();
        settings.put("micronaut.server.port", -1);
        settings.put("svar.edge.head-timeout", "500ms");
        settings.put("svar.edge.body-timeout", "800ms");
        settings.put("svar.edge.body-bytes-per-second", "100");
        settings.put("svar.edge.connections-per-address", "20");
        settings.put("svar.edge.requests-per-minute", "30");
        settings.put("svar.edge.trusted-proxies", "1");
        return ApplicationContext.run(EmbeddedServer.class, settings, "test");
    }

    @AfterAll
    static void stop() {
        IMPATIENT.stop();
    }

    @Test
    void waitsTenSecondsForAHeadAndThirtyForABodyUnlessToldOtherwise() {
        var settings = Portal.bean(EdgeSettings.class);

        assertThat(settings.headTimeout()).isEqualTo(Duration.ofSeconds(10));
        assertThat(settings.bodyTimeout()).isEqualTo(Duration.ofSeconds(30));
        assertThat(settings.bodyBytesPerSecond()).isEqualTo(16 * 1024);
    }

    @Test
    void cutsASlowHeadOff() throws IOException {
        try (var socket = connect()) {
            send(socket, "GET /health HTTP/1.1\r\nHost: localhost\r\n");

            assertThat(rest(socket)).startsWith("HTTP/1.1 408 ");
        }
    }

    @Test
    void cutsASlowHeadOffThoughItDrips() throws Exception {
        try (var socket = connect()) {
            var started = System.nanoTime();
            assertThat(drip(socket, "GET /health HTTP/1.1\r\nX: ")).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(3));
        }
    }

    @Test
    void cutsASlowBodyOff() throws Exception {
        try (var socket = connect()) {
            var head =
                    "POST /v1/trial/orders HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
            var started = System.nanoTime();
            assertThat(drip(socket, head + "Content-Length: 1000\r\n\r\n")).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void letsABodyComeThatKeepsItsRate() throws Exception {
        try (var socket = connect()) {
            send(
                    socket,
                    "POST /v1/trial/orders HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                            + "Content-Type: application/json\r\nContent-Length: 600\r\n\r\n");
            for (var part = 0; part < 15; part++) {
                Thread.sleep(150);
                send(socket, " ".repeat(40));
            }

            assertThat(rest(socket)).startsWith("HTTP/1.1 400 ");
        }
    }

    @Test
    void leavesAnIdleConnectionAlone() throws Exception {
        try (var socket = connect()) {
            send(socket, "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n");
            Thread.sleep(1500);
            send(socket, "GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

            assertThat(rest(socket).split("HTTP/1.1 200 ", -1)).hasSize(3);
        }
    }

    @Test
    void closesTheConnectionsOfOneAddressThatAreTooMany() throws Exception {
        var sockets = new ArrayList<Socket>();
        try {
            for (var i = 0; i < 40; i++) {
                sockets.add(connect());
            }
            var last = sockets.getLast();
            assertThat(isClosed(last)).isTrue();
        } finally {
            for (var socket : sockets) {
                socket.close();
            }
        }
        Thread.sleep(300);
        Api.at(IMPATIENT.getURI()).with("X-Forwarded-For", "10.1.1.9").get("/health").expect(200);
    }

    @Test
    void turnsAwayWhoAsksTooOftenByTheAddressThatATrustedProxyNames() {
        var api = Api.at(IMPATIENT.getURI());
        for (var i = 0; i < 30; i++) {
            api.with("X-Forwarded-For", "198.51.100." + i + ", 10.1.1.1")
                    .get("/v1/trial/language")
                    .expect(200);
        }
        var answer = api.with("X-Forwarded-For", "10.1.1.1").get("/v1/trial/language").expect(429);

        assertThat(answer.at("/type")).isEqualTo("urn:problem:svar:too-many-requests");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 60);
        assertThat(answer.header("RateLimit")).startsWith("\"default\";r=0;t=");
        api.with("X-Forwarded-For", "10.1.1.2").get("/v1/trial/language").expect(200);
    }

    @Test
    void limitsTheGuessingOfTokens() {
        var api = Api.at(IMPATIENT.getURI()).with("X-Forwarded-For", "10.1.1.3");
        for (var i = 0; i < 30; i++) {
            api.as("guess" + i).get("/v1/trial/locked").expect(401);
        }
        api.as("guess").get("/v1/trial/locked").expect(429);
    }

    private static Socket connect() throws IOException {
        var socket = new Socket(IMPATIENT.getHost(), IMPATIENT.getPort());
        socket.setSoTimeout(10_000);
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    private static String rest(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /// Whether the other side ended the connection while one byte went out each tenth of a second.
    private static boolean drip(Socket socket, String beginning) throws Exception {
        send(socket, beginning);
        for (var i = 0; i < 80; i++) {
            Thread.sleep(100);
            if (socket.getInputStream().available() > 0) {
                return rest(socket).startsWith("HTTP/1.1 408 ");
            }
            try {
                send(socket, "x");
            } catch (SocketException closed) {
                return true;
            }
        }
        return false;
    }

    private static boolean isClosed(Socket socket) throws IOException {
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketException reset) {
            return true;
        }
    }
}
