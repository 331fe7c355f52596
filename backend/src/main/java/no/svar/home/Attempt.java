package no.svar.home;

import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks for one part of the first screen: where it fails, the failure is told in the log, and the rest of the
/// screen is answered.
final class Attempt {

    private static final Logger LOG = LoggerFactory.getLogger(Attempt.class);

    private Attempt() {}

    static <T> T at(String part, Supplier<T> answer, T otherwise) {
        try {
            return answer.get();
        } catch (RuntimeException failed) {
            LOG.error("The {} of the first screen cannot be answered", part, failed);
            return otherwise;
        }
    }
}
