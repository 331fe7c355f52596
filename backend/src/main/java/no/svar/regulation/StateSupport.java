package no.svar.regulation;

import static no.svar.regulation.Dated.row;
import static no.svar.regulation.Source.primary;

import java.math.BigDecimal;
import java.util.List;

/// What the Norwegian state pays of households' electricity: strømstøtte (NO-SS-1) and Norgespris (NO-NP-1).
///
/// Both are counted hour by hour, so an invoice alone does not let anybody check the amount. Figures of 2027
/// are not known.
public final class StateSupport {

    private static final String LAW = "Lov 2025-06-20-44, FOR-2025-09-08-1790 og FOR-2025-09-08-1791";

    private static final Dated<BigDecimal> THRESHOLD =
            new Dated<>(
                    "NO-SS-1",
                    List.of(
                            row("2025-09-15", "2026-01-01", new BigDecimal("75"), primary(LAW)),
                            row("2026-01-01", "2027-01-01", new BigDecimal("77"), primary(LAW))));

    private static final Dated<BigDecimal> REFERENCE =
            new Dated<>(
                    "NO-NP-1", List.of(row("2025-10-01", "2027-01-01", new BigDecimal("40"), primary(LAW))));

    private StateSupport() {}

    /// Øre a kWh without VAT, above which the state pays 90 % of the hour's price, for the first 5 000 kWh of
    /// a household's month.
    public static Dated<BigDecimal> threshold() {
        return THRESHOLD;
    }

    /// Øre a kWh without VAT, the price that Norgespris makes of the hour's price, for the first 5 000 kWh of
    /// a household's month and 1 000 kWh of a holiday home's.
    public static Dated<BigDecimal> norgespris() {
        return REFERENCE;
    }
}
