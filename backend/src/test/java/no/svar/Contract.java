package no.svar;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// `openapi/svar.yaml` as the tests read it, parsed once: its operations, and a check of any value against
/// any schema in it.
///
/// Lists of codes that a client must take as open (`x-extensible-enum`) are closed here: the portal itself
/// sends no code that its contract does not name.
public final class Contract {

    private static final String ADDRESS = "urn:svar:contract";
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head");

    static final Contract SVAR = new Contract();

    private final JsonNode root;
    private final JsonSchemaFactory schemas;
    private final Map<String, JsonSchema> known = new ConcurrentHashMap<>();
    private final List<Operation> operations;

    private Contract() {
        try (var file = Contract.class.getResourceAsStream("/contract/svar.yaml")) {
            root = new ObjectMapper(new YAMLFactory()).readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        closeLists(root);
        // What is not JSON Schema around the schemas is passed over.
        var dialect =
                JsonMetaSchema.builder(JsonMetaSchema.getV202012())
                        .unknownKeywordFactory((name, context) -> new NonValidationKeyword(name))
                        .build();
        schemas =
                JsonSchemaFactory.builder()
                        .defaultMetaSchemaIri(dialect.getIri())
                        .metaSchema(dialect)
                        .schemaLoaders(from -> from.schemas(Map.of(ADDRESS, root.toString())))
                        .build();
        operations = operations(root);
    }

    /// Those that the program answers.
    public List<Operation> operations() {
        return operations.stream()
                .filter(operation -> !Planned.OPERATIONS.contains(operation.toString()))
                .toList();
    }

    /// Those that the program answers, and those that it will.
    List<Operation> written() {
        return operations;
    }

    /// The operation that answers such a request, if the contract knows one.
    Optional<Operation> operation(String method, String path) {
        return operations.stream().filter(operation -> operation.answers(method, path)).findFirst();
    }

    /// A place in the contract; where that is a reference, the place that it refers to.
    Place at(String pointer) {
        var node = root.at(pointer);
        var reference = node.path("$ref").asText();
        return reference.isEmpty() || node.size() > 1 ? new Place(pointer, node) : at(reference.substring(1));
    }

    /// What is wrong with a value by the schema at that place; empty where nothing is.
    List<String> faults(Place schema, JsonNode value) {
        return known.computeIfAbsent(schema.pointer(), this::schema).validate(value).stream()
                .map(Contract::said)
                .toList();
    }

    private static String said(ValidationMessage fault) {
        var place = fault.getInstanceLocation().toString();
        return place.isEmpty() ? fault.getError() : place + ": " + fault.getError();
    }

    /// The slugs of the problem types, as the table at the top lists them.
    List<String> problemTypes() {
        var slugs = new ArrayList<String>();
        at("/components/schemas/Problem/properties/type/enum")
                .node()
                .forEach(type -> slugs.add(type.asText().replace("urn:problem:svar:", "")));
        return slugs;
    }

    private JsonSchema schema(String pointer) {
        var settings = SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return schemas.getSchema(SchemaLocation.of(ADDRESS + "#" + pointer), settings);
    }

    private static void closeLists(JsonNode node) {
        node.forEach(Contract::closeLists);
        if (node.has("x-extensible-enum")) {
            ((ObjectNode) node).set("enum", ((ObjectNode) node).remove("x-extensible-enum"));
        }
    }

    private static List<Operation> operations(JsonNode root) {
        var operations = new ArrayList<Operation>();
        for (var path : root.get("paths").properties()) {
            for (var method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())) {
                    operations.add(new Operation(method.getKey(), path.getKey(), method.getValue()));
                }
            }
        }
        // A path without places for values is meant before one that has such a place there.
        operations.sort(Comparator.comparing(operation -> operation.path().contains("{")));
        return List.copyOf(operations);
    }

    /// A node of the contract and the JSON pointer to it.
    record Place(String pointer, JsonNode node) {

        boolean isThere() {
            return !node.isMissingNode();
        }

        Place child(String name) {
            return SVAR.at(pointer + escaped(name));
        }

        List<Place> children() {
            var children = new ArrayList<Place>();
            if (node.isArray()) {
                for (int index = 0; index < node.size(); index++) {
                    children.add(child(String.valueOf(index)));
                }
            } else {
                node.fieldNames().forEachRemaining(name -> children.add(child(name)));
            }
            return children;
        }

        String text(String field) {
            return node.path(field).asText();
        }

        private static String escaped(String name) {
            return JsonPointer.empty().appendProperty(name).toString();
        }
    }
}
