package no.svar.queue;

import java.time.Duration;
import java.util.List;
import no.svar.shared.Country;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// A queue that people call into: what it is called, when it is open, what is believed of it beforehand.
///
/// @param alternatives what else a caller can do, the best first
record PhoneQueue(
        String id,
        Text name,
        Country country,
        @Nullable String phone,
        OpeningHours hours,
        Priors priors,
        List<Alternative> alternatives,
        Duration callbackWindow) {}
