package no.svar.outage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.svar.Api;
import no.svar.Api.Answer;
import no.svar.access.Machines;
import no.svar.access.People;
import no.svar.access.Person;
import no.svar.meter.Points;

/// A customer in tests whose power is gone, with one metering point at a postal code.
record DarkHome(Person person, String meteringPoint) {

    private static final AtomicInteger POSTAL_CODES = new AtomicInteger(1_000);

    /// One in Norway that no other test reports from.
    static String aPostalCode() {
        return Integer.toString(POSTAL_CODES.getAndIncrement());
    }

    static DarkHome inNorway() {
        return at(aPostalCode());
    }

    static DarkHome at(String postalCode) {
        var point = Points.aPoint().with("postalCode", postalCode).known();
        return new DarkHome(holderOf(People.aCustomer(), point), point);
    }

    static DarkHome inSweden() {
        var code = "9" + aPostalCode();
        var point = Points.aPoint().inSweden().with("postalCode", code).known();
        return new DarkHome(holderOf(People.aCustomer().inSweden(), point), point);
    }

    static Person holderOf(People customer, String point) {
        return customer.withMeteringPoint("A-" + UUID.randomUUID(), point).signedIn();
    }

    Api api() {
        return person.api().with("Accept-Language", "en");
    }

    ObjectNode report(String what) {
        return Api.JSON.createObjectNode().put("meteringPoint", meteringPoint).put("what", what);
    }

    Answer reports(String what) {
        return sends(report(what));
    }

    Answer sends(ObjectNode report) {
        return sends(report, UUID.randomUUID().toString());
    }

    Answer sends(ObjectNode report, String key) {
        return api().with("Idempotency-Key", key).post("/v1/outage-reports", report.toString());
    }

    /// The report as it stands now.
    Answer looksAt(String report) {
        return api().get("/v1/outage-reports/" + report).expect(200);
    }

    static Api operator() {
        return Api.portal().as(Machines.token("feed:outages")).with("Accept-Language", "en");
    }
}
