package no.svar.edge;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.exceptions.SerdeException;
import jakarta.inject.Singleton;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import no.svar.shared.Fault;
import no.svar.shared.Text;

/// Reads a part of a body whose type another field of it decides, with pointers as the framework's own
/// reading has them.
@Singleton
public final class BodyParts {

    private static final Text NO_SUCH_FIELD =
            new Text("Hører ikke til her", "Høyrer ikkje til her", "Hör inte hit", "Does not belong here");

    private final JsonMapper json;
    private final Validator validator;

    BodyParts(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /// The part as that record, complete and valid.
    ///
    /// @param at the JSON pointer of the part within its body
    /// @throws InvalidInput where it is not
    public <T extends Record> T read(JsonNode part, Class<T> type, String at) {
        if (!part.isObject()) {
            throw new InvalidInput(at, Sentences.WRONG_FORM);
        }
        refuseUnknown(part, type, at);
        var read = value(part, type, at);
        var broken =
                validator.validate(read).stream()
                        .map(violation ->
                                new Fault(
                                        at + pointer(violation.getPropertyPath()),
                                        Sentences.about(violation.getConstraintDescriptor().getAnnotation())))
                        .sorted(Comparator.comparing(Fault::pointer))
                        .toList();
        if (!broken.isEmpty()) {
            throw new InvalidInput(broken);
        }
        return read;
    }

    private static void refuseUnknown(JsonNode part, Class<?> type, String at) {
        var known =
                Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.toSet());
        var unknown =
                StreamSupport.stream(part.entries().spliterator(), false)
                        .map(Map.Entry::getKey)
                        .filter(name -> !known.contains(name))
                        .map(name -> new Fault(at + Pointers.step(name), NO_SUCH_FIELD))
                        .limit(10)
                        .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidInput(unknown);
        }
    }

    private <T> T value(JsonNode part, Class<T> type, String at) {
        try {
            return json.readValueFromTree(part, type);
        } catch (SerdeException unfit) {
            throw new InvalidInput(at + Pointers.of(unfit), Sentences.WRONG_FORM);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String pointer(Path path) {
        var pointer = new StringBuilder();
        for (var node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append(Pointers.step(node.getName()));
            }
        }
        return pointer.toString();
    }
}
