package no.svar.feed;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// 64 bits that tell whether two versions of a fact say the same, however they were written down.
///
/// The content is every component of the record but `asOf`; absent ones leave no trace, so that a field added
/// later changes nothing for facts without it. Not safe for several threads: one for each batch.
final class Fingerprint {

    private static final VarHandle LONG =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private static final ClassValue<List<MethodHandle>> COMPONENTS =
            new ClassValue<>() {
                @Override
                protected List<MethodHandle> computeValue(Class<?> type) {
                    return componentsOf(type);
                }
            };

    private final MessageDigest digest = sha256();
    private byte[] content = new byte[4_096];
    private int length;

    long of(Fact fact) {
        length = 0;
        addRecord(fact);
        digest.update(content, 0, length);
        return (long) LONG.get(digest.digest(), 0);
    }

    private void addRecord(Object source) {
        var components = COMPONENTS.get(source.getClass());
        for (int i = 0; i < components.size(); i++) {
            var value = valueOf(components.get(i), source);
            if (value != null) {
                addByte(i + 1);
                add(value);
            }
        }
        addByte(0);
    }

    private void add(@Nullable Object value) {
        switch (value) {
            case null -> addByte(0);
            case String text -> addText(text);
            case Enum<?> code -> addText(code.name());
            case BigDecimal number -> addText(number.stripTrailingZeros().toString());
            case Currency currency -> addText(currency.getCurrencyCode());
            case Boolean yes -> addByte(yes ? 1 : 0);
            case Long number -> addLong(number);
            case Integer number -> addLong(number);
            case Double number -> addLong(Double.doubleToLongBits(number));
            case LocalDate date -> addLong(date.toEpochDay());
            case Instant instant -> addInstant(instant);
            case UUID id -> addText(id.toString());
            case byte[] bytes -> addBytes(bytes);
            case List<?> items -> addAll(items);
            case Record nested -> addRecord(nested);
            default -> throw new IllegalArgumentException("A fact cannot hold a " + value.getClass());
        }
    }

    private void addAll(List<?> items) {
        addLong(items.size());
        items.forEach(this::add);
    }

    private void addInstant(Instant instant) {
        addLong(instant.getEpochSecond());
        addLong(instant.getNano());
    }

    private void addText(String text) {
        addBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private void addBytes(byte[] bytes) {
        addLong(bytes.length);
        makeRoom(bytes.length);
        System.arraycopy(bytes, 0, content, length, bytes.length);
        length += bytes.length;
    }

    private void addByte(int value) {
        makeRoom(1);
        content[length++] = (byte) value;
    }

    private void addLong(long number) {
        makeRoom(Long.BYTES);
        LONG.set(content, length, number);
        length += Long.BYTES;
    }

    private void makeRoom(int more) {
        if (content.length - length < more) {
            content = Arrays.copyOf(content, Math.max(content.length * 2, length + more));
        }
    }

    private static @Nullable Object valueOf(MethodHandle component, Object source) {
        try {
            return component.invokeExact(source);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable checked) {
            throw new IllegalStateException(checked);
        }
    }

    private static List<MethodHandle> componentsOf(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type + " must be a record to have a fingerprint");
        }
        return List.of(type.getRecordComponents()).stream()
                .filter(component -> !(Fact.class.isAssignableFrom(type) && isAge(component)))
                .map(Fingerprint::accessor)
                .toList();
    }

    private static boolean isAge(RecordComponent component) {
        return component.getName().equals("asOf");
    }

    private static MethodHandle accessor(RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return MethodHandles.lookup()
                    .unreflect(accessor)
                    .asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
