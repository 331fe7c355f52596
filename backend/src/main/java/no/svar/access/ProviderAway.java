package no.svar.access;

import java.time.Duration;
import no.svar.shared.Problem;
import no.svar.shared.Text;

/// The agents' identity provider does not answer, or not as it should.
final class ProviderAway extends Problem {

    private static final Duration LATER = Duration.ofSeconds(10);

    ProviderAway(Throwable cause) {
        super(
                Kind.UNAVAILABLE,
                "provider-away",
                new Text(
                        "Identitetsleverandøren svarer ikke",
                        "Identitetsleverandøren svarar ikkje",
                        "Identitetsleverantören svarar inte",
                        "The identity provider does not answer"));
        initCause(cause);
    }

    @Override
    public Duration retryAfter() {
        return LATER;
    }
}
