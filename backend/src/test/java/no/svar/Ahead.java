package no.svar;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.security.ProtectionDomain;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;

/// The Java agent of `backend/ahead`: whoever asks for the time of day is answered so many days ahead, while
/// what measures how long something takes stays as it is.
public final class Ahead implements ClassFileTransformer {

    /// Of [System], in milliseconds; nobody else has a static method of that name.
    private static final String TIME_OF_DAY = "currentTimeMillis";

    /// What [Clock] asks for, in nanoseconds.
    private static final String ADJUSTMENT = "getNanoTimeAdjustment";

    private static final long MILLIS_OF_A_DAY = 86_400_000;
    private static final long NANOS_OF_A_MILLI = 1_000_000;

    private final long millis;

    private Ahead(long millis) {
        this.millis = millis;
    }

    /// @param days may be a fraction, or negative
    public static void premain(String days, Instrumentation machine) throws Exception {
        machine.addTransformer(new Ahead(Math.round(Double.parseDouble(days) * MILLIS_OF_A_DAY)), true);
        machine.retransformClasses(Clock.class, Date.class, Calendar.class, GregorianCalendar.class);
    }

    /// @return null where nothing is changed
    @Override
    @SuppressWarnings("NullAway")
    public byte[] transform(
            Module module,
            ClassLoader loader,
            String name,
            Class<?> loaded,
            ProtectionDomain domain,
            byte[] program) {
        // Threads that wait until a time of day are woken by the machine's own clock.
        if (name == null || name.startsWith("java/util/concurrent/") || isOfClassFiles(name)) {
            return null;
        }
        var files = ClassFile.of();
        var read = files.parse(program);
        return asks(read)
                ? files.transformClass(read, ClassTransform.transformingMethodBodies(this::addAfterAsking))
                : null;
    }

    private static boolean asks(ClassModel read) {
        for (var constant : read.constantPool()) {
            if (constant instanceof Utf8Entry name
                    && (name.equalsString(TIME_OF_DAY) || name.equalsString(ADJUSTMENT))) {
                return true;
            }
        }
        return false;
    }

    /// What this class itself needs to read another one.
    private static boolean isOfClassFiles(String name) {
        return name.startsWith("java/lang/classfile/") || name.startsWith("jdk/internal/classfile/");
    }

    private void addAfterAsking(CodeBuilder code, CodeElement element) {
        code.with(element);
        if (element instanceof InvokeInstruction call && call.opcode() == Opcode.INVOKESTATIC) {
            switch (call.name().stringValue()) {
                case TIME_OF_DAY -> code.loadConstant(millis).ladd();
                case ADJUSTMENT -> code.loadConstant(millis * NANOS_OF_A_MILLI).ladd();
                default -> {}
            }
        }
    }
}
