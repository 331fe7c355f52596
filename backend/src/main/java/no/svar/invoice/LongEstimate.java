package no.svar.invoice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.svar.regulation.EstimatedBilling;
import no.svar.shared.Country;
import no.svar.shared.Money;
import no.svar.shared.Period;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// How long a Swedish consumer has been billed on estimates, and what falls away for it: SE-EST-15pct, the
/// industry's own terms.
///
/// An invoice that rests on estimates ends a run of such invoices. One that settles them says what they came
/// to, and what it should have been; amounts are with VAT.
///
/// @param charged on estimates
/// @param settled by what was measured; null while nothing is settled
/// @param reduction null while nothing is settled
record LongEstimate(
        Period days, int months, Money charged, @Nullable Money settled, @Nullable Money reduction) {

    static final String RULE = "SE-EST-15pct";

    static final String SOURCE =
            "Branschens allmänna avtalsvillkor EL 2012 K och NÄT 2012 K (avtal, inte lag), enligt energimarknadsbyran.se";

    /// Null where the rule has nothing to say of the invoice.
    ///
    /// @param earlier of the same seller and account, the latest first
    static @Nullable LongEstimate of(Invoice invoice, List<Invoice> earlier) {
        if (invoice.country() != Country.SE || invoice.kind() != Invoice.Kind.INVOICE) {
            return null;
        }
        var takenBack = lines(invoice, EstimatedPart::takesBack);
        if (!takenBack.isEmpty()) {
            return settled(invoice, takenBack);
        }
        var corrections = lines(invoice, line -> line.kind() == LineKind.CORRECTION);
        var days = days(corrections, null);
        if (days != null) {
            return corrected(invoice, corrections, days, earlier);
        }
        return lines(invoice, LongEstimate::isCharge).isEmpty() ? null : running(invoice, earlier);
    }

    boolean isTooLong() {
        return EstimatedBilling.isTooLong(months);
    }

    Text text() {
        if (!isTooLong()) {
            return EstimateWords.WITHIN.with(days.from(), days.to());
        }
        if (settled == null || reduction == null) {
            return EstimateWords.TOO_LONG.with(days.from(), days.to());
        }
        return reduction.minor() == 0
                ? EstimateWords.NOTHING_MORE.with(days.from(), days.to())
                : EstimateWords.REDUCED.with(days.from(), days.to(), settled.minus(charged), reduction);
    }

    /// The invoice takes back what was charged, line by line, and charges what was measured.
    private static @Nullable LongEstimate settled(Invoice invoice, List<Line> takenBack) {
        var days = days(takenBack, invoice.period());
        if (days == null) {
            return null;
        }
        var kinds = takenBack.stream().map(Line::kind).distinct().toList();
        var measured = lines(invoice, line -> kinds.contains(line.kind()) && !EstimatedPart.takesBack(line));
        return of(days, sum(invoice, takenBack).negated(), sum(invoice, measured));
    }

    /// The invoice bears the difference only; what was charged stands on the invoices before.
    private static @Nullable LongEstimate corrected(
            Invoice invoice, List<Line> corrections, Period days, List<Invoice> earlier) {
        var run =
                earlier.stream()
                        .filter(one -> isWithin(days, days(lines(one, LongEstimate::isCharge), one.period())))
                        .toList();
        var first = span(run);
        if (first == null) {
            return null;
        }
        var charged = charged(invoice, run);
        return of(first, charged, charged.plus(sum(invoice, corrections)));
    }

    /// Nothing is settled yet: the invoice and those before it without a measured one in between.
    private static @Nullable LongEstimate running(Invoice invoice, List<Invoice> earlier) {
        var run = new ArrayList<Invoice>();
        run.add(invoice);
        for (var one : earlier) {
            if (!lines(one, LongEstimate::isCharge).isEmpty()) {
                run.add(one);
            } else if (one.basis() != DocumentBasis.NOT_METERED && one.basis() != DocumentBasis.UNKNOWN) {
                break;
            }
        }
        var days = span(run);
        return days == null
                ? null
                : new LongEstimate(days, EstimatedBilling.months(days), charged(invoice, run), null, null);
    }

    private static LongEstimate of(Period days, Money charged, Money settled) {
        var months = EstimatedBilling.months(days);
        return new LongEstimate(
                days, months, charged, settled, EstimatedBilling.reduction(months, settled, charged));
    }

    private static boolean isCharge(Line line) {
        var quantity = line.quantity();
        return EstimatedPart.isEstimated(line)
                && line.kind() != LineKind.CORRECTION
                && (quantity == null || quantity.signum() >= 0);
    }

    private static Money charged(Invoice in, List<Invoice> run) {
        return run.stream()
                .filter(one -> one.currency().equals(in.currency()))
                .map(one -> sum(one, lines(one, LongEstimate::isCharge)))
                .reduce(Money.zero(in.currency()), Money::plus);
    }

    private static Money sum(Invoice invoice, List<Line> lines) {
        return new Money(
                lines.stream().mapToLong(line -> line.netMinor() + line.vatMinor()).sum(),
                invoice.currency());
    }

    private static List<Line> lines(Invoice invoice, Predicate<Line> wanted) {
        return invoice.document().lines().stream().filter(wanted).toList();
    }

    private static boolean isWithin(Period days, @Nullable Period others) {
        return others != null && days.contains(others.from()) && days.contains(others.to());
    }

    private static @Nullable Period span(List<Invoice> run) {
        return span(
                run.stream()
                        .map(one -> days(lines(one, LongEstimate::isCharge), one.period()))
                        .filter(Objects::nonNull));
    }

    /// From the first day to the last of lines, or of the invoice where they tell none.
    private static @Nullable Period days(List<Line> lines, @Nullable Period ofInvoice) {
        var told = span(lines.stream().map(Line::period).filter(Objects::nonNull));
        return told == null && !lines.isEmpty() ? ofInvoice : told;
    }

    private static @Nullable Period span(Stream<Period> periods) {
        var all = periods.toList();
        var from = all.stream().map(Period::from).min(LocalDate::compareTo).orElse(null);
        var to = all.stream().map(Period::to).max(LocalDate::compareTo).orElse(null);
        return from == null || to == null ? null : new Period(from, to);
    }
}
