package no.svar.invoice;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.svar.meter.MeterFacts.Settlement;
import no.svar.regulation.EstimatedBilling;
import no.svar.shared.Country;
import no.svar.shared.Money;
import no.svar.shared.Period;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// Which corrections of a Norwegian invoice came too late to cost the customer more: NO-6M-1.
///
/// The invoice does not tell when a value was corrected; its date of issue is the latest that it can have
/// been.
record LateCorrection(List<Corrected> lines, Settlement settlement, Invoice invoice) {

    static final String RULE = "NO-6M-1";
    static final String SOURCE = "FOR-1999-03-11-301 § 6-14";

    /// One line that corrects earlier days.
    ///
    /// @param amount with VAT; negative where it gives back
    /// @param lastDayToCharge for the last of its days
    record Corrected(Line line, Period period, Money amount, LocalDate lastDayToCharge, boolean chargeable) {

        static @Nullable Corrected of(Line line, Invoice invoice) {
            var period = line.period();
            if (line.kind() != LineKind.CORRECTION || period == null) {
                return null;
            }
            var amount = new Money(line.netMinor() + line.vatMinor(), invoice.currency());
            var lastDay = EstimatedBilling.lastDayToChargeACorrection(period.to());
            var inTime = !invoice.issuedOn().isAfter(lastDay);
            return new Corrected(line, period, amount, lastDay, amount.minor() <= 0 || inTime);
        }

        /// Whether some of its days, but not all, are too old.
        boolean isPartlyLate(LocalDate issuedOn) {
            return chargeable
                    && amount.minor() > 0
                    && issuedOn.isAfter(EstimatedBilling.lastDayToChargeACorrection(period.from()));
        }
    }

    /// Null where nothing is corrected, or the rule is not about the metering point.
    static @Nullable LateCorrection of(Invoice invoice, Settlement settlement) {
        if (invoice.country() != Country.NO || settlement == Settlement.REGISTER) {
            return null;
        }
        var lines = corrected(invoice);
        return lines.isEmpty() ? null : new LateCorrection(lines, settlement, invoice);
    }

    private static List<Corrected> corrected(Invoice invoice) {
        return invoice.document().lines().stream()
                .flatMap(line -> Stream.ofNullable(Corrected.of(line, invoice)))
                .toList();
    }

    Money notChargeable() {
        return lines.stream()
                .filter(line -> !line.chargeable())
                .map(Corrected::amount)
                .reduce(Money.zero(invoice.currency()), Money::plus);
    }

    Text text() {
        Text text;
        if (notChargeable().minor() > 0) {
            text = EstimateWords.TOO_LATE.with(notChargeable(), invoice.issuedOn());
        } else if (lines.stream().anyMatch(line -> line.isPartlyLate(invoice.issuedOn()))) {
            text = EstimateWords.PARTLY_LATE;
        } else {
            text = EstimateWords.IN_TIME;
        }
        return settlement == Settlement.UNKNOWN ? EstimateWords.SETTLEMENT_UNKNOWN.with(text) : text;
    }
}
