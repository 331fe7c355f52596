package no.svar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;

/// The identity provider of the company in tests: a real OpenID provider, where anybody signs in as anybody.
///
/// It starts with the first sign-in; its address is known before.
public final class IdentityProvider {

    static final String CLIENT = "svar-tests";

    private static final int PORT = freePort();
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    private IdentityProvider() {}

    private static final class Running {

        static final MockOAuth2Server SERVER = started();

        private static MockOAuth2Server started() {
            var server = new MockOAuth2Server(OAuth2Config.Companion.fromJson("{\"interactiveLogin\":true}"));
            server.start(InetAddress.getLoopbackAddress(), PORT);
            return server;
        }
    }

    public static String issuer() {
        return "http://localhost:" + PORT + "/company";
    }

    /// Starts it, so that the portal can ask it.
    public static void start() {
        if (Running.SERVER.baseUrl().port() != PORT) {
            throw new IllegalStateException("The identity provider is elsewhere");
        }
    }

    /// Fills in its form, and answers where it sends the browser back to.
    ///
    /// @param claims what it vouches for, as JSON
    public static URI signIn(URI form, String subject, String claims) {
        start();
        var body = "username=" + encoded(subject) + "&claims=" + encoded(claims);
        var request =
                HttpRequest.newBuilder(form)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build();
        try {
            var answer = BROWSER.send(request, BodyHandlers.ofString());
            return URI.create(
                    answer.headers()
                            .firstValue("location")
                            .orElseThrow(() -> new AssertionError(answer + " " + answer.body())));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
