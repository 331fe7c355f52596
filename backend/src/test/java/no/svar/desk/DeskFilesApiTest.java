package no.svar.desk;

import static no.svar.desk.DeskApiTest.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.svar.Household;
import no.svar.access.Staff;
import no.svar.claim.Claimant;
import org.junit.jupiter.api.Test;

/// Agents open what customers have shown.
class DeskFilesApiTest {

    @Test
    void handsOutTheSameBytesUnderTheSameSafeHeaders() {
        var household = Household.named("Vedlegg");
        var customer = new Claimant(household.person());
        var agent = Staff.agent();
        var files = path(household.claim()) + "/attachments";
        var listed = agent.api().get(files).expect(200);
        assertThat(listed.at("/items/0/id")).isEqualTo(household.attachment());

        var opened = agent.api().get(files + "/" + household.attachment()).expect(200);
        var own =
                customer.api()
                        .get("/v1/claims/" + household.claim() + "/attachments/" + household.attachment())
                        .expect(200);
        assertThat(opened.bytes()).isEqualTo(own.bytes());
        for (var header :
                new String[] {
                    "Content-Type",
                    "Content-Disposition",
                    "Content-Security-Policy",
                    "X-Content-Type-Options",
                    "Cache-Control"
                }) {
            assertThat(opened.header(header)).as(header).isNotEmpty().isEqualTo(own.header(header));
        }
        var log = customer.api().get("/v1/access-log").expect(200);
        assertThat(log.at("/items/0/event")).isEqualTo("LOOKED");
        assertThat(log.at("/items/0/what")).isEqualTo("GET /v1/desk/claims/{id}/attachments/{attachmentId}");
    }

    @Test
    void knowsNoFilesOfOtherClaims() {
        var household = Household.named("Annet vedlegg");
        var agent = Staff.agent();
        var other = path(Claimant.inNorway().sent()) + "/attachments/";
        agent.api().get(other + household.attachment()).expect(404);
        agent.api().get(other + UUID.randomUUID()).expect(404);
    }
}
