package no.svar.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import no.svar.shared.Country;
import no.svar.shared.Period;
import org.jspecify.annotations.Nullable;

/// An invoice or credit note that the demo makes up, before it is written as a document.
///
/// @param corrects the number of the bill that it takes back or replaces
/// @param paidOn when the customer paid it; null where nobody did
record Bill(
        boolean credit,
        String number,
        Home home,
        Utility utility,
        String account,
        LocalDate issuedOn,
        LocalDate dueOn,
        Period period,
        String reference,
        @Nullable String corrects,
        @Nullable LocalDate paidOn,
        List<Item> items) {

    /// One line; the price is never negative, so what reduces the bill has a negative quantity.
    ///
    /// @param basis what a metered quantity rests on; null where nothing is metered
    record Item(
            String kind,
            String text,
            BigDecimal quantity,
            String unit,
            BigDecimal price,
            @Nullable String basis) {

        /// Rounded half up to the minor unit, once for the line.
        long netMinor() {
            return quantity.multiply(price)
                    .movePointRight(2)
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact();
        }
    }

    boolean isPaid() {
        return paidOn != null;
    }

    long netMinor() {
        return items.stream().mapToLong(Item::netMinor).sum();
    }

    /// Of the whole net amount at once, as the VAT breakdown of a document asks for.
    long vatMinor() {
        return BigDecimal.valueOf(netMinor())
                .multiply(home.vatRate())
                .movePointLeft(2)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /// Swedish bills ask for whole kronor.
    long roundingMinor() {
        if (utility.country() != Country.SE) {
            return 0;
        }
        var gross = netMinor() + vatMinor();
        return BigDecimal.valueOf(gross, 2)
                        .setScale(0, RoundingMode.HALF_UP)
                        .movePointRight(2)
                        .longValueExact()
                - gross;
    }

    long payableMinor() {
        return netMinor() + vatMinor() + roundingMinor();
    }
}
