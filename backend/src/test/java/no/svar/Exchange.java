package no.svar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import no.svar.Contract.Place;
import org.jspecify.annotations.Nullable;

/// One request and its answer, and whether both keep to the contract.
record Exchange(
        String method,
        URI address,
        HttpHeaders asked,
        byte @Nullable [] sent,
        int status,
        HttpHeaders answered,
        byte[] received) {

    private static final Contract CONTRACT = Contract.SVAR;
    private static final Set<Integer> WITHOUT_BODY = Set.of(204, 304);

    /// Where the tests of the edge answer themselves, from a controller of their own.
    private static final String TRIAL = "/v1/trial/";

    /// Fails where the answer breaks the contract, and where the request does unless that is the point of it.
    void keepToContract(boolean requestMayBreakIt) {
        var faults = address.getRawPath().startsWith(TRIAL) ? faultsOfTrial() : faults(requestMayBreakIt);
        if (!faults.isEmpty()) {
            throw new AssertionError(
                    """
                    %s %s, answered with %d, breaks openapi/svar.yaml:
                      - %s
                    Mend the code or the contract; where the request is wrong on purpose, say so with \
                    breakingTheContract().
                    Answer: %s\
                    """
                            .formatted(
                                    method, address, status, String.join("\n  - ", faults), shown(received)));
        }
    }

    private List<String> faults(boolean requestMayBreakIt) {
        var operation = CONTRACT.operation(method, address.getRawPath());
        var faults = new ArrayList<String>();
        if (!requestMayBreakIt) {
            operation.ifPresentOrElse(
                    known -> faults.addAll(faultsOfRequest(known)),
                    () -> faults.add("The contract knows no such operation"));
        }
        faults.addAll(faultsOfAnswer(operation, requestMayBreakIt));
        if (status == 500) {
            faults.add("That is a fault of the program, which no test asks for");
        }
        return faults;
    }

    private List<String> faultsOfTrial() {
        return status < 400
                ? List.of()
                : checked("answer", CONTRACT.at("/components/schemas/Problem"), json(received));
    }

    private List<String> faultsOfRequest(Operation operation) {
        var faults = new ArrayList<String>();
        var query = query();
        var undeclared = new ArrayList<>(query.keySet());
        for (Place parameter : operation.parameters()) {
            var name = parameter.text("name");
            Optional<String> value =
                    switch (parameter.text("in")) {
                        case "query" -> Optional.ofNullable(query.get(name));
                        case "header" -> asked.firstValue(name);
                        case "path" -> Optional.of(decoded(operation.variable(name, address.getRawPath())));
                        default -> throw new IllegalStateException("A parameter in " + parameter.text("in"));
                    };
            undeclared.remove(name);
            if (value.isEmpty() && parameter.node().path("required").asBoolean()) {
                faults.add("The request lacks " + name);
            }
            value.ifPresent(
                    text -> faults.addAll(checked(name, parameter.child("schema"), typed(parameter, text))));
        }
        undeclared.forEach(name -> faults.add("The contract knows no query parameter " + name));
        var body = operation.place().child("requestBody");
        if (sent != null && sent.length > 0) {
            faults.addAll(faultsOfBody("request", body.child("content"), asked, unpacked(sent)));
        } else if (body.node().path("required").asBoolean()) {
            faults.add("The request lacks its body");
        }
        return faults;
    }

    private List<String> faultsOfAnswer(Optional<Operation> operation, boolean requestMayBreakIt) {
        var documented =
                operation.map(known -> known.place().child("responses").child(String.valueOf(status)));
        if (documented.filter(Place::isThere).isEmpty()) {
            return requestMayBreakIt || operation.isEmpty()
                    ? faultsOfAnyRefusal()
                    : List.of("The contract does not know the status " + status + " there");
        }
        var answer = documented.get();
        var faults = new ArrayList<String>();
        for (var header : answer.node().path("headers").properties()) {
            var place = answer.child("headers").child(header.getKey());
            var value = answered.firstValue(header.getKey());
            if (value.isEmpty() && place.node().path("required").asBoolean()) {
                faults.add("The answer lacks the header " + header.getKey());
            }
            value.ifPresent(text ->
                    faults.addAll(checked(header.getKey(), place.child("schema"), typed(place, text))));
        }
        var content = answer.child("content");
        if (content.isThere() && !WITHOUT_BODY.contains(status)) {
            faults.addAll(faultsOfBody("answer", content, answered, received));
        } else if (received.length > 0) {
            faults.add("The answer has a body that the contract does not know");
        }
        return faults;
    }

    /// A request that breaks the contract may be refused in any way that is a problem of a documented type.
    private List<String> faultsOfAnyRefusal() {
        var type = mediaType(answered);
        if (status < 400 || status >= 500 || !type.equals("application/problem+json")) {
            return List.of("Expected a problem of the 400s, and it is %d %s".formatted(status, type));
        }
        return checked("answer", CONTRACT.at("/components/schemas/Problem"), json(received));
    }

    private static List<String> faultsOfBody(String what, Place content, HttpHeaders headers, byte[] body) {
        var type = mediaType(headers);
        var declared = content.child(type);
        if (!declared.isThere()) {
            return List.of("The contract knows no %s of type '%s' there".formatted(what, type));
        }
        var schema = declared.child("schema");
        return switch (type) {
            case "application/json",
                    "application/problem+json",
                    "application/cloudevents+json",
                    "application/cloudevents-batch+json" ->
                    checked(what, schema, json(body));
            case "application/x-ndjson" -> faultsOfLines(declared.child("x-item-schema"), text(body));
            case "application/x-www-form-urlencoded" -> checked(what, schema, form(text(body)));
            default -> schema.isThere() ? checked(what, schema, TextNode.valueOf(text(body))) : List.of();
        };
    }

    private static List<String> faultsOfLines(Place schema, String lines) {
        return lines.lines()
                .filter(line -> !line.isBlank())
                .flatMap(line -> checked("row", schema, json(line.getBytes(StandardCharsets.UTF_8))).stream())
                .toList();
    }

    private static List<String> checked(String what, Place schema, JsonNode value) {
        return CONTRACT.faults(schema, value).stream().map(fault -> what + ": " + fault).toList();
    }

    /// The text of a parameter or header as a JSON value of the type that its schema asks for.
    private static JsonNode typed(Place parameter, String text) {
        return switch (parameter.child("schema").text("type")) {
            case "array" -> JsonNodeFactory.instance.arrayNode().add(text);
            case "integer", "number", "boolean" -> {
                try {
                    yield Api.JSON.readTree(text);
                } catch (IOException anotherType) {
                    yield TextNode.valueOf(text);
                }
            }
            default -> TextNode.valueOf(text);
        };
    }

    private Map<String, String> query() {
        return address.getRawQuery() == null ? Map.of() : pairs(address.getRawQuery());
    }

    private static JsonNode form(String form) {
        var fields = JsonNodeFactory.instance.objectNode();
        pairs(form).forEach(fields::put);
        return fields;
    }

    private static Map<String, String> pairs(String text) {
        var pairs = new LinkedHashMap<String, String>();
        for (var pair : text.split("&")) {
            var parts = pair.split("=", 2);
            pairs.put(decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "");
        }
        return pairs;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private byte[] unpacked(byte[] body) {
        if (asked.firstValue("Content-Encoding").isEmpty()) {
            return body;
        }
        try (var packed = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return packed.readAllBytes();
        } catch (IOException notPacked) {
            throw new AssertionError("The body is not gzip; that breaks the contract", notPacked);
        }
    }

    private static String mediaType(HttpHeaders headers) {
        return headers.firstValue("Content-Type").orElse("").split(";")[0].strip().toLowerCase(Locale.ROOT);
    }

    private static JsonNode json(byte[] body) {
        try {
            return Api.JSON.readTree(body);
        } catch (IOException notJson) {
            throw new AssertionError("Not JSON: " + shown(body), notJson);
        }
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    private static String shown(byte[] body) {
        var text = text(body);
        return text.length() <= 2_000 ? text : text.substring(0, 2_000) + " …";
    }
}
