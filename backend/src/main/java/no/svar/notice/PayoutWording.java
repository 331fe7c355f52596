package no.svar.notice;

import java.util.List;
import no.svar.shared.Country;
import no.svar.shared.Text;

/// What customers are told of compensation that was not paid in time: what was promised, that it is late, and
/// what the law then gives.
final class PayoutWording {

    private static final Text TITLE =
            new Text(
                    "Kompensasjonen er forsinket",
                    "Kompensasjonen er forseinka",
                    "Ersättningen är försenad",
                    "Your compensation is late");
    private static final Text UNPAID =
            new Text(
                    "%s skulle betale deg %s senest %s, og vi har ikke hørt at det er gjort.",
                    "%s skulle betale deg %s seinast %s, og vi har ikkje høyrt at det er gjort.",
                    "%s skulle betala dig %s senast %s, och vi har inte hört att det är gjort.",
                    "%s was to pay you %s by %s, and we have not heard that it did.");
    private static final Text PAID_LATE =
            new Text(
                    "%s skulle betale deg senest %s, men betalte først senere.",
                    "%s skulle betale deg seinast %s, men betalte først seinare.",
                    "%s skulle betala dig senast %s, men betalade först senare.",
                    "%s was to pay you by %s, but paid later.");
    private static final Text INTEREST =
            new Text(
                    "Loven gir deg forsinkelsesrente fra %s (%s).",
                    "Lova gir deg forseinkingsrente frå %s (%s).",
                    "Lagen ger dig dröjsmålsränta från %s (%s).",
                    "The law gives you late interest from %s (%s).");
    private static final Text CLAIM_BY =
            new Text(
                    "Er det ikke betalt, krev det senest %s.",
                    "Er det ikkje betalt, krev det seinast %s.",
                    "Är det inte betalt, kräv det senast %s.",
                    "If it is not paid, claim it by %s.");

    private PayoutWording() {}

    static Wording of(PayoutFacts facts) {
        var paragraph = facts.country() == Country.NO ? "forsinkelsesrenteloven § 2" : "räntelagen 6 §";
        var interest = INTEREST.with(facts.payBy().plusDays(1), paragraph);
        if (facts.outstandingMinor() == 0) {
            return new Wording(TITLE, List.of(PAID_LATE.with(facts.gridCompany(), facts.payBy()), interest));
        }
        var unpaid = UNPAID.with(facts.gridCompany(), facts.outstanding(), facts.payBy());
        var claimBy = facts.claimBy();
        return new Wording(
                TITLE,
                claimBy == null
                        ? List.of(unpaid, interest)
                        : List.of(unpaid, interest, CLAIM_BY.with(claimBy)));
    }
}
