package no.svar.meter;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.svar.access.Agreements;
import no.svar.access.Customer;
import no.svar.access.Holdings;
import no.svar.regulation.Gsrn;
import no.svar.shared.Language;
import no.svar.shared.Period;

/// Explains the capacity charges of a month to the customer who holds the metering point.
///
/// A statement each to the agreements, the tariffs and the values.
@Singleton
public final class CapacityExplanation {

    private static final Argument<List<TariffCharge>> CHARGES = Argument.listOf(TariffCharge.class);

    private final Agreements agreements;
    private final CapacityTariffs tariffs;
    private final UsedDays days;
    private final JsonMapper json;
    private final InstantSource clock;

    CapacityExplanation(
            Agreements agreements,
            CapacityTariffs tariffs,
            UsedDays days,
            JsonMapper json,
            InstantSource clock) {
        this.agreements = agreements;
        this.tariffs = tariffs;
        this.days = days;
        this.json = json;
        this.clock = clock;
    }

    /// The hours that made one line of an invoice.
    @Serdeable
    public record OfLine(String month, List<Capacity.Peak> peaks, String text) {}

    /// The hours that made a line with that name and those days; empty where they are not known, or where it
    /// cannot be told which of several charges the line is. At most two statements.
    public Optional<OfLine> ofLine(
            Customer customer,
            Holdings holdings,
            String meteringPoint,
            Period days,
            String name,
            Language language) {
        var month = YearMonth.from(days.from());
        if (!month.equals(YearMonth.from(days.to())) || !holdings.holdsPoint(meteringPoint)) {
            return Optional.empty();
        }
        var capacity = of(holdings, meteringPoint, month, language);
        var charges = capacity.charges().stream().filter(charge -> !charge.peaks().isEmpty()).toList();
        return charges.stream()
                .filter(charge -> charges.size() == 1 || charge.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .map(charge -> new OfLine(capacity.month(), charge.peaks(), charge.text()));
    }

    /// @throws NoSuchMeteringPoint where the customer never held it
    Capacity of(Customer customer, String meteringPoint, YearMonth month, Language language) {
        var holdings = agreements.of(customer);
        if (!holdings.holdsPoint(meteringPoint)) {
            throw new NoSuchMeteringPoint();
        }
        return of(holdings, meteringPoint, month, language);
    }

    private Capacity of(Holdings holdings, String meteringPoint, YearMonth month, Language language) {
        var tariff = tariff(meteringPoint, month.atDay(1));
        if (tariff.isEmpty()) {
            return Capacity.withoutModel(meteringPoint, month.toString());
        }
        var row = tariff.get();
        var charges = charges(row);
        var models = charges.stream().map(charge -> charge.in(row.country())).toList();
        var first =
                models.stream().map(model -> model.firstMonth(month)).min(YearMonth::compareTo).orElseThrow();
        var last =
                models.stream().map(model -> model.lastMonth(month)).max(YearMonth::compareTo).orElseThrow();
        var rows = covered(holdings, meteringPoint, first.atDay(1), last.atEndOfMonth());
        var hours = CapacityHours.of(holdings, meteringPoint, first.atDay(1), last.atEndOfMonth(), rows);
        return new CapacityMonth(month, row, hours, clock.instant(), language)
                .explained(meteringPoint, charges, models);
    }

    private Optional<CapacityTariffRow> tariff(String meteringPoint, LocalDate day) {
        return tariffs.begun(Gsrn.number(meteringPoint), day)
                .filter(row -> {
                    var until = row.validUntil();
                    return until == null || day.isBefore(until);
                });
    }

    private List<UsedDay> covered(Holdings holdings, String meteringPoint, LocalDate from, LocalDate to) {
        return days.only(Gsrn.number(meteringPoint), from, to).stream()
                .filter(row -> holdings.coversPoint(meteringPoint, row.day()))
                .toList();
    }

    private List<TariffCharge> charges(CapacityTariffRow row) {
        try {
            return Objects.requireNonNull(json.readValue(row.charges(), CHARGES));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
