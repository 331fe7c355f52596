package no.svar.feed;

import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Set;

/// The text of a rejected row as it may be kept: without the values of secret fields.
final class Rejected {

    private static final int MAX_LENGTH = 8_000;

    private Rejected() {}

    static String withoutSecrets(JsonNode node, Set<String> secrets) {
        return bounded(blanked(node, secrets).toString());
    }

    static String bounded(String text) {
        return text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH);
    }

    private static JsonNode blanked(JsonNode node, Set<String> secrets) {
        if (node.isArray()) {
            var items = new ArrayList<JsonNode>();
            node.values().forEach(item -> items.add(blanked(item, secrets)));
            return JsonNode.createArrayNode(items);
        }
        if (!node.isObject()) {
            return node;
        }
        var fields = new LinkedHashMap<String, JsonNode>();
        for (var entry : node.entries()) {
            var secret = secrets.contains(entry.getKey());
            fields.put(
                    entry.getKey(),
                    secret ? JsonNode.createStringNode("***") : blanked(entry.getValue(), secrets));
        }
        return JsonNode.createObjectNode(fields);
    }
}
