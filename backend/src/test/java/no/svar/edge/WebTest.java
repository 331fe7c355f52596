package no.svar.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import no.svar.Portal;
import org.junit.jupiter.api.Test;

/// How the browser portal is served; its own tests look at what it shows.
class WebTest {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static final String SCRIPT = "/assets/app-1a2b3c4d.js";
    private static final String PAGE = "text/html,application/xhtml+xml,*/*;q=0.8";

    @Test
    void showsItsPageWhereverABrowserIsLed() {
        for (var place : new String[] {"/", "/invoices", "/invoices/550103", "/index.html"}) {
            var answer = ask("GET", place, "Accept", PAGE);

            assertThat(answer.statusCode()).as(place).isEqualTo(200);
            assertThat(text(answer)).startsWith("<!doctype html>");
            assertThat(header(answer, "Content-Type")).startsWith("text/html");
            assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");
        }
    }

    @Test
    void letsNothingRunThatIsNotItsOwn() {
        var page = ask("GET", "/", "Accept", PAGE);

        assertThat(header(page, "Content-Security-Policy"))
                .startsWith("default-src 'self';")
                .contains("frame-ancestors 'none'", "object-src 'none'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(page, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    }

    @Test
    void leavesTheApiAsItIs() {
        assertProblem(ask("GET", "/v1/nothing", "Accept", PAGE));
        assertProblem(ask("GET", "/nothing", "Accept", "application/json"));
        assertProblem(ask("POST", "/invoices", "Accept", PAGE));
        assertThat(text(ask("GET", "/docs", "Accept", PAGE))).contains("openapi.yaml");
        assertThat(ask("GET", "/v1/home", "Accept", PAGE).statusCode()).isEqualTo(401);
    }

    @Test
    void keepsWhatBearsItsHashForGood() {
        var script = ask("GET", SCRIPT, "Accept", "*/*");

        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(header(script, "Content-Type")).startsWith("text/javascript");
        assertThat(header(script, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
    }

    @Test
    void sendsEachAsSmallAsItWasPacked() {
        var plain = ask("GET", SCRIPT, "Accept-Encoding", "identity");
        var gzip = ask("GET", SCRIPT, "Accept-Encoding", "gzip");
        var brotli = ask("GET", SCRIPT, "Accept-Encoding", "gzip, deflate, br");
        var noBrotli = ask("GET", SCRIPT, "Accept-Encoding", "br;q=0, gzip");

        assertThat(header(plain, "Content-Encoding")).isEmpty();
        assertThat(header(gzip, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(brotli, "Content-Encoding")).isEqualTo("br");
        assertThat(header(noBrotli, "Content-Encoding")).isEqualTo("gzip");
        assertThat(brotli.body().length).isLessThan(gzip.body().length);
        assertThat(gzip.body().length).isLessThan(plain.body().length);
        for (var answer : new HttpResponse<?>[] {plain, gzip, brotli}) {
            assertThat(header(answer, "Vary")).containsIgnoringCase("Accept-Encoding");
        }
    }

    @Test
    void saysThatWhatIsKnownIsStillRight() {
        for (var coding : new String[] {"identity", "gzip", "br"}) {
            var tag = header(ask("GET", SCRIPT, "Accept-Encoding", coding), "ETag");

            assertThat(tag).startsWith("\"");
            assertThat(ask("GET", SCRIPT, "Accept-Encoding", coding, "If-None-Match", tag).statusCode())
                    .isEqualTo(304);
        }
        assertThat(header(ask("GET", SCRIPT, "Accept-Encoding", "gzip"), "ETag"))
                .isNotEqualTo(header(ask("GET", SCRIPT, "Accept-Encoding", "br"), "ETag"));
    }

    @Test
    void answersAHeadWithoutABody() {
        var head = ask("HEAD", "/", "Accept", PAGE);

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }

    @Test
    void givesOutNothingElse() {
        for (var path :
                new String[] {
                    "/application.yml",
                    "/assets/../../application.yml",
                    "/assets/%2e%2e/%2e%2e/application.yml",
                    "/.vite/manifest.json",
                    "/assets/app-1a2b3c4d.js.br",
                    "/assets/missing-1a2b3c4d.js",
                    "/no/svar/Application.class"
                }) {
            assertThat(ask("GET", path, "Accept", PAGE).statusCode()).as(path).isBetween(400, 404);
        }
    }

    private static void assertProblem(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isBetween(404, 405);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    }

    private static HttpResponse<byte[]> ask(String method, String path, String... headers) {
        var request =
                HttpRequest.newBuilder()
                        .uri(URI.create(Portal.address() + path))
                        .method(method, BodyPublishers.noBody())
                        .headers(headers)
                        .build();
        try {
            return BROWSER.send(request, BodyHandlers.ofByteArray());
        } catch (IOException unreachable) {
            throw new AssertionError(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
