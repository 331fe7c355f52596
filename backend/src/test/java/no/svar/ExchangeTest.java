package no.svar;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/// The check that all API tests rely on finds what breaks the contract.
class ExchangeTest {

    private static final String JSON = "application/json";
    private static final String CHALLENGE =
            """
            {"challengeId": "5b0f3b1e-7c5e-4a86-9d5b-3f0f4a0c8a11", "expiresAt": "2026-11-30T12:10:00Z"}\
            """;
    private static final String NOT_FOUND =
            """
            {"type": "urn:problem:svar:not-found", "title": "Finnes ikke", "status": 404, "instance": "/v1/x", \
            "requestId": "abcdefgh"}\
            """;

    private static Exchange asked(String method, String path, Map<String, String> headers, String body) {
        return new Exchange(
                method,
                URI.create("http://localhost" + path),
                headers(headers),
                body.getBytes(StandardCharsets.UTF_8),
                0,
                headers(Map.of()),
                new byte[0]);
    }

    private static Exchange answered(Exchange asked, int status, String type, String body) {
        return new Exchange(
                asked.method(),
                asked.address(),
                asked.asked(),
                asked.sent(),
                status,
                headers(Map.of("Content-Type", type)),
                body.getBytes(StandardCharsets.UTF_8));
    }

    private static HttpHeaders headers(Map<String, String> headers) {
        var each = new HashMap<String, List<String>>();
        headers.forEach((name, value) -> each.put(name, List.of(value)));
        return HttpHeaders.of(each, (name, value) -> true);
    }

    private static Exchange codeFor(String body) {
        return asked(
                "POST", "/v1/sign-in/codes", Map.of("Content-Type", JSON, "Idempotency-Key", "k-1"), body);
    }

    private static Exchange invoices(String query) {
        return asked("GET", "/v1/invoices" + query, Map.of(), "");
    }

    private static ThrowingCallable check(Exchange exchange) {
        return () -> exchange.keepToContract(false);
    }

    @Test
    void acceptsWhatKeepsToTheContract() {
        var asked = codeFor("{\"address\": \"kari@example.no\"}");
        assertThatCode(check(answered(asked, 202, JSON, CHALLENGE))).doesNotThrowAnyException();
        assertThatCode(check(answered(invoices("?limit=5&status=OPEN"), 200, JSON, "{\"items\": []}")))
                .doesNotThrowAnyException();
    }

    @Test
    void findsRequestsThatBreakIt() {
        var withoutKey =
                asked("POST", "/v1/sign-in/codes", Map.of("Content-Type", JSON), "{\"address\": \"a@b.no\"}");
        assertThatThrownBy(check(answered(withoutKey, 202, JSON, CHALLENGE)))
                .hasMessageContaining("The request lacks Idempotency-Key");
        assertThatThrownBy(
                        check(answered(codeFor("{\"address\": \"a@b.no\", \"x\": 1}"), 202, JSON, CHALLENGE)))
                .hasMessageContaining("property 'x' is not defined");
        assertThatThrownBy(check(answered(invoices("?limit=101"), 200, JSON, "{\"items\": []}")))
                .hasMessageContaining("maximum value of 100");
        assertThatThrownBy(check(answered(invoices("?page=2"), 200, JSON, "{\"items\": []}")))
                .hasMessageContaining("no query parameter page");
    }

    @Test
    void findsRowsThatBreakIt() {
        var rows = "{\"externalId\": \"P-1\"}\n";
        var asked = asked("PUT", "/v1/feeds/payments", Map.of("Content-Type", "application/x-ndjson"), rows);
        assertThatThrownBy(check(answered(asked, 200, JSON, "{}")))
                .hasMessageContaining("row: required property 'amountMinor' not found");
    }

    @Test
    void findsAnswersThatBreakIt() {
        assertThatThrownBy(check(answered(invoices(""), 418, JSON, "{}")))
                .hasMessageContaining("the status 418");
        assertThatThrownBy(check(answered(invoices(""), 200, "text/plain", "no")))
                .hasMessageContaining("no answer of type 'text/plain'");
        assertThatThrownBy(check(answered(invoices(""), 200, JSON, "{\"items\": [], \"total\": 7}")))
                .hasMessageContaining("property 'total'");
        assertThatThrownBy(check(answered(invoices(""), 200, JSON, "{\"items\": [{\"number\": \"1\"}]}")))
                .hasMessageContaining("required property 'balance' not found");
    }

    @Test
    void findsFieldsThatAnInvoiceWithItsLinesMayNotHave() {
        var invoice =
                Contract.SVAR.at(
                        "/paths/~1v1~1invoices~1{number}/get/responses/200/content/application~1json");
        var example = invoice.child("examples").child("invoice").child("value").node().deepCopy();
        ((ObjectNode) example).put("secret", "x");
        var asked = asked("GET", "/v1/invoices/2026-1001", Map.of(), "");
        assertThatThrownBy(check(answered(asked, 200, JSON, example.toString())))
                .hasMessageContaining("secret");
    }

    @Test
    void findsCodesThatTheContractDoesNotName() {
        var log =
                "{\"items\": [{\"at\": \"2026-11-30T12:00:00Z\", \"event\": \"SLEPT\", \"by\": {\"kind\": \"SELF\"}}]}";
        assertThatThrownBy(check(answered(asked("GET", "/v1/access-log", Map.of(), ""), 200, JSON, log)))
                .hasMessageContaining("/items/0/event");
    }

    @Test
    void letsRequestsBeWrongOnPurposeButNotTheirAnswers() {
        var unknown = asked("GET", "/v1/nothing", Map.of(), "");
        assertThatThrownBy(check(answered(unknown, 404, "application/problem+json", NOT_FOUND)))
                .hasMessageContaining("no such operation");
        assertThatCode(() ->
                        answered(unknown, 404, "application/problem+json", NOT_FOUND).keepToContract(true))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> answered(unknown, 404, JSON, "{}").keepToContract(true))
                .hasMessageContaining("Expected a problem");
        assertThatThrownBy(() ->
                        answered(unknown, 500, "application/problem+json", NOT_FOUND).keepToContract(true))
                .hasMessageContaining("Expected a problem");
    }
}
