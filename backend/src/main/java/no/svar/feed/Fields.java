package no.svar.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One JSON object as it was read: its fields in order, and which of them somebody has asked for.
///
/// A value is a String, a Long, BigInteger or BigDecimal, a Boolean, [Fields], a List of such, or null.
final class Fields {

    /// Up to so many are found by looking at each of them, which takes less than hashing them all.
    private static final int FEW = 24;

    private final List<Field> fields = new ArrayList<>(12);
    private final Map<String, Field> many = new HashMap<>(0);

    private static final class Field {
        private final String name;
        private final @Nullable Object value;
        private boolean asked;

        Field(String name, @Nullable Object value) {
            this.name = name;
            this.value = value;
        }
    }

    /// Adds a field where there is none of that name yet.
    boolean add(String name, @Nullable Object value) {
        if (find(name) != null) {
            return false;
        }
        var field = new Field(name, value);
        fields.add(field);
        if (fields.size() > FEW) {
            fields.stream().skip(many.size()).forEach(one -> many.put(one.name, one));
        }
        return true;
    }

    /// The value of a field, which is known from now on.
    @Nullable Object ask(String name) {
        var field = find(name);
        if (field == null) {
            return null;
        }
        field.asked = true;
        return field.value;
    }

    /// The names of the fields that nobody has asked for.
    List<String> unasked() {
        List<String> names = List.of();
        for (var field : fields) {
            if (!field.asked) {
                names = names.isEmpty() ? new ArrayList<>() : names;
                names.add(field.name);
            }
        }
        return names;
    }

    /// Hands on all fields, in their order.
    void forEach(Visitor visitor) {
        for (var field : fields) {
            visitor.visit(field.name, field.value);
        }
    }

    /// Something that is told of one field after the other.
    @FunctionalInterface
    interface Visitor {
        void visit(String name, @Nullable Object value);
    }

    private @Nullable Field find(String name) {
        if (fields.size() > FEW) {
            return many.get(name);
        }
        for (int i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            if (field.name.equals(name)) {
                return field;
            }
        }
        return null;
    }
}
