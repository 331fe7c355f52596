package no.svar.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was understood of an angry text, by rules that give the same for the same text on the same day.
///
/// @param kinds the likeliest first; never empty
/// @param invoices what may be numbers of invoices
record Rant(
        String text,
        List<RantKind> kinds,
        List<RantInvoices.Named> invoices,
        List<RantAmount> amounts,
        List<RantDate> dates,
        List<RantPromise> promises,
        @Nullable ClaimWish wish,
        RantFlags flags,
        boolean asksForQueue,
        boolean isDarkNow) {

    /// The likeliest kind.
    RantKind kind() {
        return kinds.getFirst();
    }
}
