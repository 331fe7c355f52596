package no.svar.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import no.svar.edge.InvalidInput;
import no.svar.shared.Text;

/// How old the documents of a batch are, as their sender gives it.
final class Age {

    private Age() {}

    /// @throws InvalidInput where it is no time, or one that no clock shows yet
    static Instant parse(String asOf, Instant latest) {
        try {
            var age = OffsetDateTime.parse(asOf).toInstant().truncatedTo(ChronoUnit.MICROS);
            if (age.isAfter(latest)) {
                throw refused(Reasons.FUTURE);
            }
            if (age.isBefore(Instant.EPOCH)) {
                throw refused(Reasons.INSTANT);
            }
            return age;
        } catch (DateTimeException notATime) {
            throw refused(Reasons.INSTANT);
        }
    }

    private static InvalidInput refused(Text reason) {
        return new InvalidInput("#query/asOf", reason);
    }
}
