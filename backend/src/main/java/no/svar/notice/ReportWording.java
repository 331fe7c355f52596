package no.svar.notice;

import java.util.List;
import no.svar.shared.Text;

/// What customers are told of their reports, in words.
final class ReportWording {

    private static final Text TITLE =
            new Text("Vi fant ingen feil", "Vi fann ingen feil", "Vi hittade inget fel", "We found no fault");
    private static final Text LOOKED =
            new Text(
                    "Driftssentralen har undersøkt det du meldte.",
                    "Driftssentralen har undersøkt det du melde.",
                    "Driftcentralen har undersökt det du anmälde.",
                    "The operations centre has looked into your report.");
    private static final Text BECAUSE = new Text("Svaret: %s", "Svaret: %s", "Svaret: %s", "The answer: %s");
    private static final Text AGAIN =
            new Text(
                    "Er noe fortsatt galt, meld fra igjen.",
                    "Er noko framleis gale, meld frå igjen.",
                    "Är något fortfarande fel, anmäl igen.",
                    "If something is still wrong, report it again.");

    private ReportWording() {}

    static Wording closed(ReportFacts facts) {
        var reason = facts.reason();
        return new Wording(
                TITLE,
                reason == null ? List.of(LOOKED, AGAIN) : List.of(LOOKED, BECAUSE.with(reason), AGAIN));
    }
}
