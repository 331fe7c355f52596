package no.svar.callback;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.svar.Api;
import no.svar.access.People;
import no.svar.access.Person;

/// A customer who wants to be called, in tests.
record Caller(Person person) {

    static final String QUEUE = "invoice-phone";
    static final String DAY_AND_NIGHT = "outage-phone";

    static Caller inNorway() {
        return new Caller(People.aCustomer().withPhone("+4791234567").signedIn());
    }

    static Caller withoutPhone() {
        return new Caller(People.customer());
    }

    Api api() {
        return person.api().with("Accept-Language", "en");
    }

    /// When free half hours of that queue begin, the first first.
    List<String> slots(String queue) {
        var from = new ArrayList<String>();
        var cursor = "";
        do {
            var page =
                    api().get(
                                    "/v1/callbacks/slots?limit=100&queue="
                                            + queue
                                            + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                            .expect(200);
            page.json().at("/items").forEach(slot -> from.add(slot.at("/from").asText()));
            cursor = page.at("/nextCursor");
        } while (!cursor.isEmpty());
        return from;
    }

    Api.Answer books(String queue, String slot) {
        return books("{\"queue\":\"%s\",\"slot\":\"%s\"}".formatted(queue, slot), UUID.randomUUID());
    }

    Api.Answer books(String body, UUID key) {
        return api().with("Idempotency-Key", key.toString()).post("/v1/callbacks", body);
    }

    /// A call in the last free half hour of the queue.
    Api.Answer booked(String queue) {
        return books(queue, slots(queue).getLast()).expect(201);
    }

    Api.Answer moves(Api.Answer read, String body) {
        return api().with("If-Match", read.header("ETag")).put("/v1/callbacks/" + read.at("/id"), body);
    }

    Api.Answer looksAt(String id) {
        return api().get("/v1/callbacks/" + id).expect(200);
    }

    /// The states of the calls that were promised, the newest first; a call that did not come opens a claim,
    /// which promises more.
    List<String> promises() {
        return promisedCalls().stream().map(promise -> promise.at("/state").asText()).toList();
    }

    List<JsonNode> promisedCalls() {
        var items = api().get("/v1/promises").expect(200).json().at("/items");
        return items.valueStream()
                .filter(promise -> promise.at("/kind").asText().equals("CALLBACK"))
                .toList();
    }

    static Instant from(Api.Answer callback) {
        return Instant.parse(callback.at("/from"));
    }
}
