package no.svar.invoice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import no.svar.shared.Period;
import org.jspecify.annotations.Nullable;

/// One line of an invoice as the seller wrote it; document-level allowances and charges are lines as well.
///
/// @param position 1 for the first
/// @param unit a UN/ECE Recommendation 20 code: `KWH`, `KWT`, `DAY`, `MON`, `C62`
/// @param unitPrice in the currency's major unit for one unit, without VAT
/// @param netMinor without VAT; negative where it reduces what is owed
/// @param vatCategory UNCL 5305: `S` standard, `Z` zero, `E` exempt, `O` outside
/// @param vatRate in percent
/// @param from the first day that the line is about, `to` the last
record Line(
        int position,
        LineKind kind,
        String text,
        @Nullable BigDecimal quantity,
        @Nullable String unit,
        @Nullable BigDecimal unitPrice,
        long netMinor,
        String vatCategory,
        BigDecimal vatRate,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Basis basis,
        @Nullable String meteringPoint) {

    /// The line's part of the VAT, rounded half up; only the breakdown has the exact sums.
    long vatMinor() {
        return BigDecimal.valueOf(netMinor)
                .multiply(vatRate)
                .movePointLeft(2)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    @Nullable Period period() {
        return from == null || to == null ? null : new Period(from, to);
    }
}
