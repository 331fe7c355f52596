package no.svar.claim;

import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.beans.BeanProperty;
import io.micronaut.json.tree.JsonNode;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.svar.shared.Language;
import no.svar.shared.Text;

/// Writes the form of a kind as JSON Schema (2020-12), read off the record and the very constraints by which
/// what is sent is judged: a form cannot promise what the desk refuses.
final class Forms {

    private static final Text NOT_KNOWN =
            new Text(
                    "La det stå tomt om du ikke vet.",
                    "La det stå tomt om du ikkje veit.",
                    "Lämna tomt om du inte vet.",
                    "Leave it out if you do not know.");

    private Forms() {}

    static JsonNode schema(ClaimKind kind, Language language) {
        var schema = new LinkedHashMap<String, JsonNode>();
        schema.put("$schema", text("https://json-schema.org/draft/2020-12/schema"));
        schema.put("title", text(FormWords.title(kind).in(language)));
        schema.put("description", text(FormWords.help(kind).in(language)));
        schema.putAll(object(kind.recordType(), language));
        return JsonNode.createObjectNode(schema);
    }

    private static Map<String, JsonNode> object(Class<?> type, Language language) {
        var properties = new LinkedHashMap<String, JsonNode>();
        var required = new ArrayList<JsonNode>();
        var introspection = BeanIntrospection.getIntrospection(type);
        for (var component : type.getRecordComponents()) {
            var property = introspection.getRequiredProperty(component.getName(), component.getType());
            properties.put(component.getName(), JsonNode.createObjectNode(field(property, language)));
            if (property.hasAnnotation(NotNull.class)) {
                required.add(text(component.getName()));
            }
        }
        var object = new LinkedHashMap<String, JsonNode>();
        object.put("type", text("object"));
        object.put("additionalProperties", JsonNode.createBooleanNode(false));
        object.put("properties", JsonNode.createObjectNode(properties));
        if (!required.isEmpty()) {
            object.put("required", JsonNode.createArrayNode(required));
        }
        return object;
    }

    private static Map<String, JsonNode> field(BeanProperty<?, ?> property, Language language) {
        var field = new LinkedHashMap<String, JsonNode>();
        field.put("title", text(FormWords.field(property.getName()).in(language)));
        if (!property.hasAnnotation(NotNull.class)) {
            field.put("description", text(NOT_KNOWN.in(language)));
        }
        var type = property.getType();
        if (type.isEnum()) {
            field.put("type", text("string"));
            field.put(
                    "enum",
                    JsonNode.createArrayNode(
                            Arrays.stream(type.getEnumConstants())
                                    .map(constant -> text(((Enum<?>) constant).name()))
                                    .toList()));
        } else if (type == List.class) {
            field.put("type", text("array"));
            size(property, field, "maxItems");
            field.put(
                    "items",
                    JsonNode.createObjectNode(
                            object(property.asArgument().getTypeParameters()[0].getType(), language)));
        } else if (type == Boolean.class) {
            field.put("type", text("boolean"));
        } else if (type == Integer.class || type == Long.class || type == BigDecimal.class) {
            number(property, field);
        } else {
            string(property, field);
        }
        return field;
    }

    private static void number(BeanProperty<?, ?> property, Map<String, JsonNode> field) {
        field.put("type", text(property.getType() == BigDecimal.class ? "number" : "integer"));
        property.longValue(Min.class, "value").ifPresent(least -> field.put("minimum", number(least)));
        property.longValue(Max.class, "value").ifPresent(most -> field.put("maximum", number(most)));
        property.intValue(Digits.class, "fraction")
                .ifPresent(digits ->
                        field.put(
                                "multipleOf",
                                JsonNode.createNumberNode(BigDecimal.ONE.movePointLeft(digits))));
    }

    private static void string(BeanProperty<?, ?> property, Map<String, JsonNode> field) {
        field.put("type", text("string"));
        var type = property.getType();
        if (type == LocalDate.class) {
            field.put("format", text("date"));
        } else if (type == Instant.class) {
            field.put("format", text("date-time"));
        } else if (type == UUID.class) {
            field.put("format", text("uuid"));
        } else {
            size(property, field, "maxLength");
            property.stringValue(Pattern.class, "regexp")
                    .ifPresent(pattern -> field.put("pattern", text(portable(pattern))));
        }
    }

    private static void size(BeanProperty<?, ?> property, Map<String, JsonNode> field, String name) {
        property.intValue(Size.class, "max").ifPresent(most -> field.put(name, number(most)));
    }

    /// The same pattern as JavaScript has it, which finds where Java matches all.
    private static String portable(String pattern) {
        return switch (pattern) {
            case Details.WORDS -> "\\S";
            case Details.ID -> "^\\S";
            default -> "^" + pattern + "$";
        };
    }

    private static JsonNode text(String text) {
        return JsonNode.createStringNode(text);
    }

    private static JsonNode number(long number) {
        return JsonNode.createNumberNode(number);
    }
}
