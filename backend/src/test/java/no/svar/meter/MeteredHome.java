package no.svar.meter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import no.svar.Api;
import no.svar.Household;
import no.svar.access.Machines;
import no.svar.access.People;
import no.svar.access.Person;

/// A customer in tests with one metering point of their own, and the machine that tells about it.
record MeteredHome(Person person, String meteringPoint) {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Oslo"));
    private static final String AS_OF = "2026-11-01T06:00:00Z";

    /// A home that nobody has described yet.
    static MeteredHome unknown() {
        var meteringPoint = Household.aGsrn();
        var person = People.aCustomer().withMeteringPoint("A-" + UUID.randomUUID(), meteringPoint).signedIn();
        return new MeteredHome(person, meteringPoint);
    }

    /// A home that reads its register of five digits: 25 A at 400 V, 4 000 kWh a year.
    static MeteredHome withRegister() {
        var home = unknown();
        home.describe(home.description().put("resolution", "REGISTER").put("registerDigits", 5));
        return home;
    }

    /// A home whose meter sends a value each hour.
    static MeteredHome withHours() {
        var home = unknown();
        home.describe(home.description().put("resolution", "PT1H"));
        return home;
    }

    Api api() {
        return person.api().with("Accept-Language", "en");
    }

    String path(String rest) {
        return "/v1/metering-points/" + meteringPoint + rest;
    }

    Api.Answer sends(LocalDate readOn, String register) {
        return sends(UUID.randomUUID().toString(), readOn, register);
    }

    Api.Answer sends(String key, LocalDate readOn, String register) {
        var body = "{\"readOn\":\"%s\",\"register\":%s}".formatted(readOn, register);
        return api().with("Idempotency-Key", key).post(path("/readings"), body);
    }

    Api.Answer confirms(String readingId) {
        return api().with("Idempotency-Key", UUID.randomUUID().toString())
                .send("POST", path("/readings/" + readingId + "/confirmation"), null);
    }

    /// What a system tells of a reading that has been settled.
    void wasReadOn(LocalDate readOn, String register) {
        tell("readings", reading(readOn, register).put("status", "SETTLED"));
    }

    ObjectNode reading(LocalDate readOn, String register) {
        return Api.JSON
                .createObjectNode()
                .put("externalId", "R-" + UUID.randomUUID())
                .put("meteringPoint", meteringPoint)
                .put("readOn", readOn.toString())
                .put("register", new BigDecimal(register))
                .put("by", "GRID_COMPANY")
                .put("status", "VALID")
                .put("asOf", AS_OF);
    }

    ObjectNode description() {
        var description =
                Api.JSON
                        .createObjectNode()
                        .put("meteringPoint", meteringPoint)
                        .put("address", "Storgata 1")
                        .put("postalCode", "0155")
                        .put("municipality", "Oslo")
                        .put("country", "NO")
                        .put("priceArea", "NO1")
                        .put("gridCompany", "Eksempelnett AS")
                        .put("use", "HOUSEHOLD")
                        .put("expectedAnnualKwh", 4_000)
                        .put("asOf", AS_OF);
        description.putObject("mainFuse").put("amperes", 25).put("volts", 400).put("phases", 3);
        return description;
    }

    void describe(ObjectNode description) {
        tell("metering-points", description);
    }

    /// The one row's result, after making sure that it was not rejected.
    static String tell(String kind, ObjectNode row) {
        var answer =
                Api.portal()
                        .as(Machines.token("feed:" + kind))
                        .put("/v1/feeds/" + kind, "[" + row + "]")
                        .expect(200);
        assertThat(answer.at("/counts/rejected")).as(answer.text()).isEqualTo("0");
        return answer.at("/rows/0/result");
    }
}
