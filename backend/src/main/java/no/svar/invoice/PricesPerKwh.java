package no.svar.invoice;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.svar.access.Customer;
import no.svar.access.Holdings;
import no.svar.invoice.Invoices.Found;
import no.svar.meter.InvoicedPrices;
import no.svar.shared.Period;

/// What each kWh cost at a metering point by the customer's invoices, with VAT: the lines that charge for
/// each kWh, added up day by day.
///
/// Where several invoices of a seller charge for the same days, as a settlement does, the latest counts.
@Singleton
final class PricesPerKwh implements InvoicedPrices {

    private final Invoices invoices;

    PricesPerKwh(Invoices invoices) {
        this.invoices = invoices;
    }

    /// What a seller charges for each kWh under one heading.
    private record Charge(String seller, LineKind kind) {}

    /// A price, with VAT, in the major unit.
    private record Priced(Period days, BigDecimal perKwh) {}

    @Override
    public List<Price> of(Customer customer, Holdings holdings, String meteringPoint, Period period) {
        if (!holdings.holdsPoint(meteringPoint)) {
            return List.of();
        }
        var found = invoices.about(customer, holdings, period);
        var currencies = found.stream().map(one -> one.invoice().currency()).distinct().toList();
        if (currencies.size() != 1) {
            return List.of();
        }
        return runs(byDay(found, holdings, meteringPoint, period)).stream()
                .map(run -> new Price(run.days(), run.perKwh(), currencies.getFirst()))
                .toList();
    }

    private static SortedMap<LocalDate, BigDecimal> byDay(
            List<Found> latestFirst, Holdings holdings, String meteringPoint, Period period) {
        var byDay = new TreeMap<LocalDate, BigDecimal>();
        Map<Charge, Set<LocalDate>> charged = new HashMap<>();
        for (var found : latestFirst) {
            var invoice = found.invoice();
            var isOnlyPoint = isOnlyPoint(holdings, invoice.account(), meteringPoint);
            var lines =
                    invoice.document().lines().stream()
                            .filter(line -> isCharge(line, invoice))
                            .filter(line -> isAt(line, meteringPoint, isOnlyPoint))
                            .collect(Collectors.groupingBy(Line::kind));
            lines.forEach((kind, ofKind) -> {
                var charge = new Charge(invoice.document().seller().name(), kind);
                var before = charged.computeIfAbsent(charge, first -> new HashSet<>());
                var now = new HashSet<LocalDate>();
                for (var price : prices(ofKind, invoice)) {
                    days(price.days(), period)
                            .forEach(day -> {
                                if (!before.contains(day)) {
                                    byDay.merge(day, price.perKwh(), BigDecimal::add);
                                    now.add(day);
                                }
                            });
                }
                before.addAll(now);
            });
        }
        return byDay;
    }

    /// Each line's own price; the average where several charge for parts of the same days, as day and night
    /// do.
    private static List<Priced> prices(List<Line> lines, Invoice invoice) {
        var alike = EstimatedLines.of(lines);
        if (alike.together() || alike.areApart()) {
            return lines.stream()
                    .map(line -> priced(List.of(line), days(line, invoice), invoice.currency()))
                    .toList();
        }
        var from = lines.stream().map(line -> days(line, invoice).from()).min(LocalDate::compareTo);
        var to = lines.stream().map(line -> days(line, invoice).to()).max(LocalDate::compareTo);
        return List.of(priced(lines, new Period(from.orElseThrow(), to.orElseThrow()), invoice.currency()));
    }

    private static Priced priced(List<Line> lines, Period days, Currency currency) {
        var minor = BigDecimal.ZERO;
        var kwh = BigDecimal.ZERO;
        for (var line : lines) {
            var withVat = BigDecimal.ONE.add(line.vatRate().movePointLeft(2));
            minor = minor.add(BigDecimal.valueOf(line.netMinor()).multiply(withVat));
            kwh = kwh.add(Objects.requireNonNull(line.quantity()));
        }
        var amount = minor.movePointLeft(currency.getDefaultFractionDigits());
        return new Priced(days, amount.divide(kwh, MathContext.DECIMAL64));
    }

    private static boolean isCharge(Line line, Invoice invoice) {
        var quantity = line.quantity();
        return EstimatedPart.countsUse(line.kind())
                && quantity != null
                && quantity.signum() > 0
                && InvoicedPrice.of(line, invoice.currency()) != null
                && (line.period() != null || invoice.period() != null);
    }

    private static boolean isAt(Line line, String meteringPoint, boolean isOnlyPoint) {
        return line.meteringPoint() == null ? isOnlyPoint : line.meteringPoint().equals(meteringPoint);
    }

    /// Whether the account's agreements name that metering point and no other.
    private static boolean isOnlyPoint(Holdings holdings, String account, String meteringPoint) {
        var points =
                holdings.held().stream()
                        .filter(holding -> account.equals(holding.account()))
                        .map(Holdings.Holding::meteringPoint)
                        .distinct()
                        .toList();
        return points.equals(List.of(meteringPoint));
    }

    private static Period days(Line line, Invoice invoice) {
        var own = line.period();
        return own == null ? Objects.requireNonNull(invoice.period()) : own;
    }

    private static List<LocalDate> days(Period charged, Period asked) {
        var from = charged.from().isAfter(asked.from()) ? charged.from() : asked.from();
        var to = charged.to().isBefore(asked.to()) ? charged.to() : asked.to();
        return from.isAfter(to) ? List.of() : from.datesUntil(to.plusDays(1)).toList();
    }

    /// Days in a row of one price, made one.
    private static List<Priced> runs(SortedMap<LocalDate, BigDecimal> byDay) {
        var runs = new ArrayList<Priced>();
        for (var day : byDay.entrySet()) {
            var last = runs.isEmpty() ? null : runs.getLast();
            if (last != null && follows(last, day)) {
                runs.set(
                        runs.size() - 1,
                        new Priced(new Period(last.days().from(), day.getKey()), last.perKwh()));
            } else {
                runs.add(new Priced(new Period(day.getKey(), day.getKey()), day.getValue()));
            }
        }
        return runs;
    }

    private static boolean follows(Priced run, Map.Entry<LocalDate, BigDecimal> day) {
        return run.days().to().plusDays(1).equals(day.getKey())
                && run.perKwh().compareTo(day.getValue()) == 0;
    }
}
