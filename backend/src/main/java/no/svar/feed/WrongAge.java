package no.svar.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.svar.shared.Fault;
import no.svar.shared.Problem;
import no.svar.shared.Text;

/// The age that was given for a batch of documents is no time, or one that no clock shows yet.
final class WrongAge extends Problem {

    private final Text reason;

    private WrongAge(Text reason) {
        super(
                Kind.INVALID,
                "invalid-request",
                new Text(
                        "Forespørselen er ikke gyldig",
                        "Førespurnaden er ikkje gyldig",
                        "Begäran är inte giltig",
                        "The request is not valid"));
        this.reason = reason;
    }

    static Instant parse(String asOf, Instant latest) {
        try {
            var age = OffsetDateTime.parse(asOf).toInstant().truncatedTo(ChronoUnit.MICROS);
            if (age.isAfter(latest)) {
                throw new WrongAge(Reasons.FUTURE);
            }
            if (age.isBefore(Instant.EPOCH)) {
                throw new WrongAge(Reasons.INSTANT);
            }
            return age;
        } catch (DateTimeException notATime) {
            throw new WrongAge(Reasons.INSTANT);
        }
    }

    @Override
    public List<Fault> faults() {
        return List.of(new Fault("#query/asOf", reason));
    }
}
