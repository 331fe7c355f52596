package no.svar.regulation;

import java.time.LocalDate;
import no.svar.shared.Problem;
import no.svar.shared.Text;

/// The refusal to calculate: nobody has told us what the rule says on that day.
///
/// The last known value is never used in its place, because rates change.
public final class NotCovered extends Problem {

    private static final Text TITLE =
            new Text(
                    "Regelen er ikke kjent for denne dagen",
                    "Regelen er ikkje kjend for denne dagen",
                    "Regeln är inte känd för den här dagen",
                    "The rule is not known for this day");
    private static final Text DETAIL =
            new Text(
                    "Vi vet ikke hva %s sier for %s, og regner derfor ikke.",
                    "Vi veit ikkje kva %s seier for %s, og reknar derfor ikkje.",
                    "Vi vet inte vad %s säger för %s och räknar därför inte.",
                    "We do not know what %s says for %s, and so we do not calculate.");

    private final String rule;
    private final LocalDate day;

    NotCovered(String rule, LocalDate day) {
        super(Kind.UNPROCESSABLE, "not-covered", TITLE);
        this.rule = rule;
        this.day = day;
    }

    @Override
    public Text detail() {
        return DETAIL.with(rule, day);
    }
}
