package no.svar.claim;

import jakarta.inject.Singleton;
import no.svar.shared.Country;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;

/// Keeps the agents' order in step with the claims, in the transaction of what happens to them.
@Singleton
final class CaseList {

    private final CaseRows rows;

    CaseList(CaseRows rows) {
        this.rows = rows;
    }

    /// @param breached whether it was opened because we broke a promise
    void received(Claim claim, boolean breached) {
        rows.add(CaseRow.received(claim, claim.changedAt(), flags(claim), breached));
    }

    void moved(Claim claim, ClaimEntry.What what, Actor actor) {
        rows.find(claim.id()).ifPresent(row -> rows.place(row.moved(claim, what, actor)));
    }

    /// What the words tell of danger and threats: the tone changes nothing.
    private static RantFlags flags(Claim claim) {
        return read(claim, claim.said()).flags();
    }

    /// A claim's own words, read by rules.
    static Rant read(Claim claim, @Nullable String said) {
        return RantReader.read(
                said == null ? "" : said,
                claim.country() == Country.SE ? Language.SV : Language.NB,
                claim.country().dayOf(claim.createdAt()),
                claim.country().currency());
    }
}
