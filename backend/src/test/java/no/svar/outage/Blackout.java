package no.svar.outage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import no.svar.Api;
import no.svar.Portal;
import no.svar.access.Machines;

/// Makes outages for tests: each new, unplanned, in Norway and under way since 1 November where nothing is
/// said.
///
/// `Blackout.aBlackout().hitting(point).told("2026-11-01T12:00:00Z")` tells of it, with that age.
final class Blackout {

    static final String PATH = "/v1/feeds/outages";
    static final String STARTED = "2026-11-01T10:00:00Z";

    private final String externalId = "O-" + UUID.randomUUID();
    private final ObjectNode row = Api.JSON.createObjectNode();

    private Blackout() {
        row.put("externalId", externalId).put("kind", "UNPLANNED").put("status", "CONFIRMED");
        row.put("country", "NO").put("gridCompany", "Nettlaget").put("startedAt", STARTED);
        row.put("asOf", "2026-11-01T11:00:00Z");
    }

    static Blackout aBlackout() {
        return new Blackout();
    }

    static Blackout plannedWork() {
        return aBlackout()
                .with("kind", "PLANNED")
                .with("status", "ANNOUNCED")
                .with("causeCode", "PLANNED_MAINTENANCE")
                .with("announcedAt", "2026-10-20T08:00:00Z")
                .with("plannedEnd", "2026-11-01T13:00:00Z");
    }

    Blackout inSweden() {
        return with("country", "SE");
    }

    Blackout hitting(String... meteringPoints) {
        return hitting(List.of(meteringPoints));
    }

    Blackout hitting(List<String> meteringPoints) {
        var points = row.putArray("meteringPoints");
        meteringPoints.forEach(points::add);
        return this;
    }

    Blackout inPostalCodes(String... codes) {
        var array = row.putArray("postalCodes");
        List.of(codes).forEach(array::add);
        return this;
    }

    Blackout with(String field, String value) {
        row.put(field, value);
        return this;
    }

    /// A field of the row as JSON text; `null` takes it out.
    Blackout json(String field, String json) {
        try {
            row.set(field, Api.JSON.readTree(json));
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
        return this;
    }

    Blackout expectedBack(String latest) {
        return json("estimate", "{\"latest\": \"%s\", \"confidence\": \"MEDIUM\"}".formatted(latest));
    }

    Blackout step(String restoredAt, String... meteringPoints) {
        var step = row.withArray("steps").addObject().put("restoredAt", restoredAt);
        var points = step.putArray("meteringPoints");
        List.of(meteringPoints).forEach(points::add);
        return with("status", "PARTLY_RESTORED");
    }

    Blackout restored(String at) {
        return with("status", "RESTORED").with("restoredAt", at);
    }

    String externalId() {
        return externalId;
    }

    String row() {
        return row.toString();
    }

    /// Sends the row with that age, makes sure that it was taken, and answers what became of it.
    JsonNode told(String asOf) {
        var answer = with("asOf", asOf).sent();
        if (!answer.at("/counts/rejected").equals("0")) {
            throw new AssertionError(answer.text());
        }
        return answer.json().at("/rows/0");
    }

    /// Sends the row as it is.
    Api.Answer sent() {
        return machine().put(PATH, "[" + row() + "]").expect(200);
    }

    static Api machine() {
        return Api.portal().as(Machines.token("feed:outages")).breakingTheContract();
    }

    /// What the portal keeps of it.
    Outage kept() {
        return Portal.bean(Outages.class).told(Machines.SOURCE, List.of(externalId)).getFirst();
    }
}
