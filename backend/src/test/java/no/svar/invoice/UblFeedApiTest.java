package no.svar.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import no.svar.Api;
import no.svar.access.Machines;
import org.junit.jupiter.api.Test;

/// Peppol documents through the feed's own door.
class UblFeedApiTest {

    private static final String PATH = "/v1/feeds/invoices?asOf=2026-11-01T05:00:00Z";

    private final Api machine =
            Api.portal().as(Machines.token("feed:invoices")).with("Content-Type", "application/xml");

    @Test
    void takesADocumentInAndTheSameOneAgain() throws IOException {
        try (var file = UblFeedApiTest.class.getResourceAsStream("/ubl/household.xml")) {
            var document = Objects.requireNonNull(file).readAllBytes();

            machine.send("PUT", PATH, document).expect(200);

            assertThat(machine.send("PUT", PATH, document).expect(200).at("/counts/unchanged"))
                    .isEqualTo("1");
        }
    }

    @Test
    void refusesEntitiesAtOnce() {
        var laden =
                """
                <?xml version="1.0"?>
                <!DOCTYPE Invoice [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
                <!ENTITY file SYSTEM "file:///etc/passwd">]>
                <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2">&b;&file;</Invoice>
                """;

        var answer =
                machine.breakingTheContract()
                        .send("PUT", PATH, laden.getBytes(StandardCharsets.UTF_8))
                        .expect(400);

        assertThat(answer.at("/type")).isEqualTo("urn:problem:svar:unreadable-body");
        assertThat(answer.text()).doesNotContain("root:", "aaaa");
    }
}
