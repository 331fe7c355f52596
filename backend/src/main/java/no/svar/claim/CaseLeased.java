package no.svar.claim;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import no.svar.shared.Country;
import no.svar.shared.Problem;
import no.svar.shared.Text;

/// Another agent works on the claim; who it is, is not said.
final class CaseLeased extends Problem {

    private final Instant until;
    private final Instant now;

    CaseLeased(Instant until, Instant now) {
        super(
                Kind.CONFLICT,
                "case-leased",
                new Text(
                        "En annen arbeider med saken",
                        "Ein annan arbeider med saka",
                        "Någon annan arbetar med ärendet",
                        "Another agent works on it"));
        this.until = until;
        this.now = now;
    }

    @Override
    public Text detail() {
        return new Text(
                        "Den er opptatt til %s.",
                        "Ho er oppteken til %s.", "Det är upptaget till %s.", "It is theirs until %s.")
                .with(LocalDateTime.ofInstant(until, Country.NO.zone()));
    }

    @Override
    public Duration retryAfter() {
        return Duration.between(now, until);
    }
}
