package no.svar.regulation;

import static no.svar.regulation.Dated.row;
import static no.svar.regulation.Source.primary;
import static no.svar.regulation.Source.secondary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.svar.shared.Country;
import no.svar.shared.Money;

/// The state's tax on electricity: elavgift in Norway, energiskatt in Sweden. Øre or öre a kWh, without VAT.
///
/// Norway's reduced and zero rates (tiltakssonen) and its rates of January to September 2025 are not known
/// here.
public final class ElectricityTax {

    private static final Dated<BigDecimal> NORWAY =
            new Dated<>(
                    "NO-TAX-1",
                    List.of(
                            row("2023-01-01", "2023-04-01", rate("9.16"), secondary("lysna.no")),
                            row("2023-04-01", "2024-01-01", rate("15.84"), secondary("lysna.no")),
                            row("2024-01-01", "2024-04-01", rate("9.51"), secondary("norgesnett.no")),
                            row("2024-04-01", "2025-01-01", rate("16.44"), secondary("norgesnett.no")),
                            row(
                                    "2025-10-01",
                                    "2026-01-01",
                                    rate("12.53"),
                                    primary("Stortingets vedtak om særavgifter, FOR-2025-06-20-1183")),
                            row(
                                    "2026-01-01",
                                    "2027-01-01",
                                    rate("7.13"),
                                    secondary("fjellnett.no, 1.1.2026"))));

    private static final Dated<BigDecimal> SWEDEN =
            new Dated<>(
                    "SE-TAX-1",
                    List.of(
                            row("2023-01-01", "2024-01-01", rate("39.2"), primary("SFS 2022:1590")),
                            row("2024-01-01", "2025-01-01", rate("42.8"), primary("SFS 2023:590")),
                            row("2025-01-01", "2026-01-01", rate("43.9"), primary("Lag (2025:99)")),
                            row("2026-01-01", "2027-01-01", rate("36.0"), primary("Lag (2025:1357)"))));

    /// What is taken off in the north of Sweden.
    private static final Dated<BigDecimal> SWEDISH_NORTH =
            new Dated<>(
                    "SE-TAX-1",
                    List.of(
                            row(
                                    "2025-01-01",
                                    "2027-01-01",
                                    rate("9.6"),
                                    primary("Lagen (1994:1776) om skatt på energi, 11 kap. 4 och 9 §§"))));

    private ElectricityTax() {}

    /// The general rate of a day.
    ///
    /// @throws NotCovered where the rate of that day is not known
    public static Dated.Row<BigDecimal> rate(Country country, LocalDate day) {
        return switch (country) {
            case NO -> NORWAY.on(day);
            case SE -> SWEDEN.on(day);
        };
    }

    /// Whether the general rate of a day is known.
    public static boolean covers(Country country, LocalDate day) {
        return switch (country) {
            case NO -> NORWAY.covers(day);
            case SE -> SWEDEN.covers(day);
        };
    }

    /// The Swedish rate in the municipalities of 11 kap. 4 §: all of Norrbotten, Västerbotten and Jämtland;
    /// Sollefteå, Ånge, Örnsköldsvik, Ljusdal, Malung-Sälen, Mora, Orsa, Älvdalen and Torsby.
    ///
    /// @throws NotCovered where the rate or the reduction of that day is not known
    public static BigDecimal rateInTheNorthOfSweden(LocalDate day) {
        return SWEDEN.on(day).value().subtract(SWEDISH_NORTH.on(day).value());
    }

    /// Whether the reduction in the north of Sweden is known for a day.
    public static boolean coversTheNorthOfSweden(LocalDate day) {
        return SWEDEN.covers(day) && SWEDISH_NORTH.covers(day);
    }

    /// The tax on an amount of energy, without VAT, rounded once, half up.
    ///
    /// @param rate øre or öre a kWh
    public static Money on(BigDecimal kWh, BigDecimal rate, Country country) {
        return Amounts.rounded(kWh.multiply(rate).movePointLeft(2), country.currency());
    }

    private static BigDecimal rate(String minorUnits) {
        return new BigDecimal(minorUnits);
    }
}
