package no.svar.claim;

import java.util.UUID;
import no.svar.Api;
import no.svar.access.People;
import no.svar.access.Person;

/// A customer with claims, in tests.
public record Claimant(Person person) {

    public static Claimant inNorway() {
        return new Claimant(People.customer());
    }

    public static Claimant inSweden() {
        return new Claimant(People.aCustomer().inSweden().signedIn());
    }

    public Api api() {
        return person.api().with("Accept-Language", "en");
    }

    public Api.Answer sends(String body) {
        return sends(body, UUID.randomUUID().toString());
    }

    public Api.Answer sends(String body, String key) {
        return api().with("Idempotency-Key", key).post("/v1/claims", body);
    }

    /// The id of a claim about something else.
    public String sent() {
        return sends("{\"kind\":\"OTHER\",\"text\":\"The gate stands open.\"}").expect(201).at("/id");
    }

    public Api.Answer does(String id, String what) {
        return api().with("Idempotency-Key", UUID.randomUUID().toString())
                .send("POST", "/v1/claims/" + id + "/" + what, null);
    }

    public Api.Answer writes(String id, String text) {
        return api().with("Idempotency-Key", UUID.randomUUID().toString())
                .post("/v1/claims/" + id + "/messages", "{\"text\":\"" + text + "\"}");
    }

    public Api.Answer contests(String id) {
        return api().with("Idempotency-Key", UUID.randomUUID().toString())
                .post("/v1/claims/" + id + "/contest", "{\"why\":\"That is not so.\"}");
    }

    Api.Answer attaches(String id, byte[] file) {
        return attaches(id, file, UUID.randomUUID().toString());
    }

    Api.Answer attaches(String id, byte[] file, String key) {
        return api().breakingTheContract()
                .with("Content-Type", "application/octet-stream")
                .with("Idempotency-Key", key)
                .send("POST", "/v1/claims/" + id + "/attachments", file);
    }

    /// The id of a draft.
    String drafted() {
        return sends("{\"kind\":\"REFUND\",\"draft\":true}").expect(201).at("/id");
    }

    public Api.Answer looksAt(String id) {
        return api().get("/v1/claims/" + id).expect(200);
    }
}
