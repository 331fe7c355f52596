package no.svar.queue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.svar.Api;
import no.svar.access.Machines;

/// A call centre in tests: events of a source of its own, sent to a portal.
final class Told {

    static final String PATH = "/v1/feeds/calls";
    static final String QUEUE = "invoice-phone";

    private final Api api;
    private final String source;
    private final String queue;

    private Told(Api api, String source, String queue) {
        this.api = api;
        this.source = source;
        this.queue = queue;
    }

    static Told toPortal() {
        return new Told(Api.portal().as(Machines.token("feed:calls")), newSource(), QUEUE);
    }

    /// @param api signed in as a machine that may tell of calls
    static Told to(Api api, String queue) {
        return new Told(api, newSource(), queue);
    }

    /// The same source with another token, or another attitude to the contract.
    static Told to(Api api, Told other) {
        return new Told(api, other.source, other.queue);
    }

    private static String newSource() {
        return "test-" + UUID.randomUUID();
    }

    String source() {
        return source;
    }

    Api api() {
        return api;
    }

    Api.Answer post(String contentType, String body) {
        return post(PATH, contentType, body);
    }

    Api.Answer post(String path, String contentType, String body) {
        return api.with("Content-Type", contentType)
                .send("POST", path, body.getBytes(StandardCharsets.UTF_8));
    }

    Api.Answer one(String event) {
        return post("application/cloudevents+json", event);
    }

    Api.Answer batch(List<String> events) {
        return post("application/cloudevents-batch+json", "[" + String.join(",", events) + "]");
    }

    /// @param data the event's data as JSON
    String event(String id, String type, Instant time, String data) {
        return """
        {"specversion":"1.0","id":"%s","source":"%s","type":"%s","subject":"%s","time":"%s","data":%s}\
        """
                .formatted(id, source, type, queue, time, data);
    }

    String offered(String call, Instant time) {
        return event("o-" + call, "queue.call.offered", time, "{\"contactKey\":\"" + call + "\"}");
    }

    String answered(String call, Instant time, double waited) {
        return event(
                "a-" + call,
                "queue.call.answered",
                time,
                "{\"contactKey\":\"" + call + "\",\"waitSeconds\":" + waited + "}");
    }

    String snapshot(String id, Instant time, int waiting, double oldest) {
        return event(
                id,
                "queue.snapshot",
                time,
                "{\"waiting\":%d,\"oldestWaitSeconds\":%s}".formatted(waiting, oldest));
    }

    String heartbeat(String id, Instant time) {
        return """
        {"specversion":"1.0","id":"%s","source":"%s","type":"queue.heartbeat","time":"%s"}\
        """
                .formatted(id, source, time);
    }
}
