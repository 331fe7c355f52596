package no.svar;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import no.svar.Contract.Place;

/// A request of an operation as its contract shows one: what a walk over all operations sends where nothing
/// else matters.
record Sample(Operation operation) {

    /// Asks on that path, which may have a query of its own.
    Api.Answer ask(Api api, String path) {
        var asked = api;
        for (var parameter : operation.parameters()) {
            if (isRequired(parameter) && parameter.text("name").equals("Idempotency-Key")) {
                asked = asked.with("Idempotency-Key", UUID.randomUUID().toString());
            }
            if (isRequired(parameter) && parameter.text("name").equals("If-Match")) {
                var example = parameter.text("example");
                asked = asked.with("If-Match", example.isEmpty() ? "*" : example);
            }
        }
        var bodies = operation.place().child("requestBody").child("content").children();
        var method = operation.method().toUpperCase(Locale.ROOT);
        if (bodies.isEmpty()) {
            return asked.send(method, complete(path), null);
        }
        var content = bodies.getFirst();
        var type = content.pointer().substring(content.pointer().lastIndexOf('/') + 1).replace("~1", "/");
        return asked.with("Content-Type", type).send(method, complete(path), body(content, type));
    }

    /// The path with the query that the contract gives an example of.
    private String complete(String path) {
        var query =
                operation.parameters().stream()
                        .filter(parameter -> parameter.text("in").equals("query"))
                        .filter(parameter -> parameter.node().has("example"))
                        .map(parameter -> parameter.text("name") + "=" + parameter.text("example"))
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + query;
    }

    private static boolean isRequired(Place parameter) {
        return parameter.node().path("required").asBoolean();
    }

    private static byte[] body(Place content, String type) {
        if (type.startsWith("image/")) {
            return image(type.substring("image/".length()));
        }
        var example = content.child("examples").children().getFirst().child("value").node();
        return example.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] image(String format) {
        var picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
