package no.svar.claim;

import jakarta.inject.Singleton;
import no.svar.shared.Language;

/// Shows claims to their customers.
@Singleton
final class ClaimViews {

    private final DetailsAsText details;
    private final DisputeBody disputeBody;

    ClaimViews(DetailsAsText details, DisputeBody disputeBody) {
        this.details = details;
        this.disputeBody = disputeBody;
    }

    ClaimView of(Claim claim, Language language) {
        return ClaimView.of(claim, details.tree(claim.details()), disputeBody.of(claim), language);
    }
}
