package no.svar.claim;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.svar.claim.RantPromise.Way;
import org.jspecify.annotations.Nullable;

/// A claim that is ready to be looked through, changed and sent by the customer; what is not known is left
/// out.
///
/// @param text the customer's own words, as they were written
@Serdeable
record RantDraft(
        ClaimKind kind,
        Known details,
        String text,
        @Nullable ClaimWish wish,
        @Nullable ClaimNeed need,
        boolean draft) {

    /// What the text tells of the fields of a kind; each kind has some of them.
    @Serdeable
    record Known(
            @Nullable String invoice,
            @Nullable Long amountMinor,
            @Nullable LocalDate paidOn,
            @Nullable LocalDate day,
            @Nullable Boolean estimated,
            @Nullable Way promisedBy,
            @Nullable LocalDate wishedUntil,
            @Nullable LocalDate on,
            @Nullable String what) {

        static final Known NOTHING = new Known(null, null, null, null, null, null, null, null, null);

        static Known of(@Nullable String invoice) {
            return new Known(invoice, null, null, null, null, null, null, null, null);
        }
    }

    /// @param mine the numbers that are the customer's own invoices
    static RantDraft of(Rant rant, Set<String> mine) {
        return new RantDraft(
                rant.kind().kind(),
                known(rant, mine),
                rant.text(),
                rant.wish(),
                rant.flags().needs().stream().findFirst().orElse(null),
                true);
    }

    private static Known known(Rant rant, Set<String> mine) {
        var invoice =
                rant.invoices().stream()
                        .map(RantInvoices.Named::number)
                        .filter(mine::contains)
                        .findFirst()
                        .orElse(null);
        var day = onlyDay(rant);
        return switch (rant.kind().kind()) {
            case WRONG_INVOICE -> Known.of(invoice);
            case MORE_TIME_TO_PAY -> new Known(invoice, null, null, null, null, null, day, null, null);
            case WRONG_READING -> new Known(null, null, null, day, isEstimated(rant), null, null, null, null);
            case REFUND -> new Known(invoice, onlyAmount(rant), null, null, null, null, null, null, null);
            case MISSING_PAYMENT ->
                    new Known(invoice, onlyAmount(rant), day, null, null, null, null, null, null);
            case BROKEN_PROMISE -> promised(rant);
            case MOVING_OR_SWITCHING -> new Known(null, null, null, null, null, null, null, day, null);
            case OUTAGE_COMPENSATION, DAMAGE, DATA_ABUSE, OTHER -> Known.NOTHING;
        };
    }

    private static Known promised(Rant rant) {
        return rant.promises().stream()
                .findFirst()
                .map(first -> new Known(null, null, null, null, null, first.by(), null, null, first.text()))
                .orElse(Known.NOTHING);
    }

    /// Of several sums or days nobody can tell which is meant.
    private static @Nullable Long onlyAmount(Rant rant) {
        return only(rant.amounts().stream().map(amount -> amount.money().minor()).distinct().toList());
    }

    private static @Nullable LocalDate onlyDay(Rant rant) {
        return rant.dates().size() == 1 ? rant.dates().getFirst().on() : null;
    }

    private static <T> @Nullable T only(List<T> some) {
        return some.size() == 1 ? some.getFirst() : null;
    }

    private static @Nullable Boolean isEstimated(Rant rant) {
        return rant.kind().because().stream()
                        .anyMatch(because -> because.signal() == RantSignal.READING_ESTIMATED)
                ? true
                : null;
    }
}
