package no.svar.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.svar.Api;
import no.svar.access.Machines;
import no.svar.access.People;
import no.svar.regulation.BusinessDays;
import no.svar.shared.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the customer's agreement promises of service is said before sending, and kept to.
class ServiceLevelTest {

    private static Claimant guaranteed(int days) {
        return new Claimant(
                People.aCustomer()
                        .withAccount("S-" + UUID.randomUUID(), LocalDate.of(2020, 1, 1), null)
                        .promisedService("BUSINESS", days)
                        .signedIn());
    }

    private static Instant promised(int days) {
        var today = Country.NO.dayOf(Instant.now());
        return BusinessDays.after(Country.NO, today, days)
                .atTime(16, 0)
                .atZone(Country.NO.zone())
                .toInstant();
    }

    @Test
    void isSaidBeforeSendingAndMakesTheNextUpdateSooner() {
        var claimant = guaranteed(2);
        var dry =
                claimant.api()
                        .with("Idempotency-Key", "dry")
                        .post("/v1/claims?dryRun=true", "{\"kind\":\"OTHER\"}")
                        .expect(200);

        assertThat(dry.at("/serviceLevel/guarantee")).isEqualTo("BUSINESS");
        assertThat(dry.at("/serviceLevel/text")).contains("businesses", "2 business days");
        assertThat(dry.at("/nextUpdate/by")).isEqualTo(promised(2).toString());
        assertThat(claimant.looksAt(claimant.sent()).at("/nextUpdate/by")).isEqualTo(promised(2).toString());
        assertThat(claimant.api().get("/v1/agreements").expect(200).at("/items/0/serviceLevel/guarantee"))
                .isEqualTo("BUSINESS");
    }

    @Test
    void neverMakesItLater() {
        var claimant = guaranteed(30);

        assertThat(claimant.looksAt(claimant.sent()).at("/nextUpdate/by")).isEqualTo(promised(5).toString());
    }

    @Test
    void saysNothingWhereNothingIsPromised() {
        var dry =
                Claimant.inNorway()
                        .api()
                        .with("Idempotency-Key", "dry")
                        .post("/v1/claims?dryRun=true", "{\"kind\":\"OTHER\"}")
                        .expect(200);

        assertThat(dry.json().has("serviceLevel")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"guarantee\":\"HOUSEHOLD\",\"replyWithinDays\":0}",
                "{\"guarantee\":\"HOUSEHOLD\",\"replyWithinDays\":61}",
                "{\"guarantee\":\"HOUSEHOLD\",\"callbackWithinHours\":501}",
                "{\"guarantee\":\"EVERYBODY\"}",
                "{\"replyWithinDays\":2}",
            })
    void isRefusedBeyondItsBounds(String level) {
        var row =
                "[{\"externalId\":\"G\",\"customer\":\"C\",\"account\":\"A\",\"from\":\"2026-01-01\","
                        + "\"asOf\":\"2026-01-01T00:00:00Z\",\"serviceLevel\":"
                        + level
                        + "}]";
        var report =
                Api.portal()
                        .as(Machines.token("feed:agreements"))
                        .breakingTheContract()
                        .put("/v1/feeds/agreements?dryRun=true", row)
                        .expect(200);

        assertThat(report.at("/rows/0/result")).isEqualTo("REJECTED");
        assertThat(report.at("/rows/0/errors/0/pointer")).startsWith("/serviceLevel");
    }
}
