package no.svar.claim;

import no.svar.shared.Money;
import org.jspecify.annotations.Nullable;

/// The sum that a claim is about, where its customer has named one.
final class Demanded {

    private Demanded() {}

    static @Nullable Money of(Claim claim) {
        var minor =
                switch (claim.details()) {
                    case Details.Refund refund -> refund.amountMinor();
                    case Details.MissingPayment missing -> missing.amountMinor();
                    case Details.BrokenPromise broken -> broken.amountMinor();
                    case Details.Damage damage -> worth(damage);
                    case Details.WrongInvoice _,
                            Details.WrongReading _,
                            Details.OutageCompensation _,
                            Details.MoreTimeToPay _,
                            Details.MovingOrSwitching _,
                            Details.DataAbuse _,
                            Details.Other _ ->
                            null;
                };
        return minor == null ? null : new Money(minor, claim.country().currency());
    }

    /// Null where one of the things has no worth: then the sum is not known.
    private static @Nullable Long worth(Details.Damage damage) {
        var items = damage.items();
        if (items == null || items.isEmpty()) {
            return null;
        }
        long sum = 0;
        for (var item : items) {
            if (item.worthMinor() == null) {
                return null;
            }
            sum += item.worthMinor();
        }
        return sum;
    }
}
