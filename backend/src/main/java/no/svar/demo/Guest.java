package no.svar.demo;

import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;

/// Somebody who has signed in at the portal: a customer, or an agent at the desk.
final class Guest {

    private final Door door;
    private final String token;

    Guest(Door door, String token) {
        this.door = door;
        this.token = token;
    }

    /// @param path behind `/v1/`
    JsonNode get(String path) throws IOException, InterruptedException {
        return door.ask(door.to(path).header("Authorization", "Bearer " + token).GET());
    }

    /// @param key names the sending, so that it can be repeated
    JsonNode post(String path, String key, JsonNode body) throws IOException, InterruptedException {
        return door.ask(
                door.to(path)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofByteArray(door.written(body))));
    }

    /// @param version of what it is about, as it was read
    JsonNode post(String path, String key, int version, JsonNode body)
            throws IOException, InterruptedException {
        return door.ask(
                door.to(path)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .header("If-Match", "\"" + version + "\"")
                        .POST(BodyPublishers.ofByteArray(door.written(body))));
    }

    JsonNode put(String path, JsonNode body) throws IOException, InterruptedException {
        return door.ask(
                door.to(path)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofByteArray(door.written(body))));
    }

    void delete(String path) throws IOException, InterruptedException {
        door.ask(door.to(path).header("Authorization", "Bearer " + token).DELETE());
    }
}
