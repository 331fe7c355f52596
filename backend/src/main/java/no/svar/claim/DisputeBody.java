package no.svar.claim;

import jakarta.inject.Singleton;
import no.svar.shared.Country;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// The board that a rejection has to name: Sweden, lag 2015:671, 11 §, at the same time and in durable form.
@Singleton
final class DisputeBody {

    static final String NAME = "Allmänna reklamationsnämnden (ARN)";
    static final String WEB = "https://www.arn.se";
    static final String POST = "Box 174, 101 23 Stockholm";

    private static final Text TAKES_PART =
            new Text(
                    "Er du ikke enig, kan du vende deg til %s, www.arn.se, %s. Vi deltar i nemndas behandling.",
                    "Er du ikkje samd, kan du vende deg til %s, www.arn.se, %s. Vi deltek i handsaminga til nemnda.",
                    "Om du inte håller med kan du vända dig till %s, www.arn.se, %s. Vi medverkar i nämndens prövning.",
                    "If you do not agree you can turn to %s, www.arn.se, %s. We take part in its handling.");
    private static final Text STAYS_AWAY =
            new Text(
                    "Er du ikke enig, kan du vende deg til %s, www.arn.se, %s. Vi deltar ikke i nemndas behandling.",
                    "Er du ikkje samd, kan du vende deg til %s, www.arn.se, %s. Vi deltek ikkje i handsaminga til nemnda.",
                    "Om du inte håller med kan du vända dig till %s, www.arn.se, %s. Vi medverkar inte i nämndens prövning.",
                    "If you do not agree you can turn to %s, www.arn.se, %s. We do not take part in its handling.");

    private final ClaimSettings settings;

    DisputeBody(ClaimSettings settings) {
        this.settings = settings;
    }

    /// What is said of the board together with a decision.
    record Named(boolean takesPart, Text text) {}

    /// Whether it has to be named together with what was decided.
    static boolean isNamed(Claim claim) {
        var decision = claim.decision();
        return decision != null && claim.country() == Country.SE && decision.result().rejectsSome();
    }

    /// Null where none has to be named.
    @Nullable Named of(Claim claim) {
        if (!isNamed(claim)) {
            return null;
        }
        var takesPart = settings.takesPartInArn();
        return new Named(takesPart, (takesPart ? TAKES_PART : STAYS_AWAY).with(NAME, POST));
    }
}
