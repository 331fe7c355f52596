package no.svar.meter;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import no.svar.shared.Language;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// What happens next with a reading or a metering point, and by when where that is known.
record NextStep(What what, @Nullable LocalDate on, Text text) {

    /// Who has to do something, and what.
    enum What {
        NOTHING,
        WAIT,
        READ_METER,
        CONFIRM_OR_PHOTO,
        A_PERSON_LOOKS,
        READ_AGAIN,
        SETTLEMENT
    }

    /// The step in the caller's language.
    @Serdeable
    record View(What what, @Nullable LocalDate on, String text) {}

    static NextStep of(What what, Text text) {
        return new NextStep(what, null, text);
    }

    View in(Language language) {
        return new View(what, on, text.in(language));
    }
}
