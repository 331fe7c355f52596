package no.svar.regulation;

import static no.svar.regulation.Dated.row;
import static no.svar.regulation.Source.primary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// What Norwegian households pay on their grid invoice to the energy fund that Enova manages.
public final class EnovaLevy {

    private static final Dated<BigDecimal> HOUSEHOLDS =
            new Dated<>(
                    "NO-ENOVA-1",
                    List.of(
                            row(
                                    "2026-01-01",
                                    "2027-01-01",
                                    BigDecimal.ONE,
                                    primary("Forskrift om Energifondet, FOR-2001-12-10-1377 § 3"))));

    private EnovaLevy() {}

    /// Øre a kWh for a household, without VAT.
    ///
    /// @throws NotCovered where the levy of that day is not known
    public static Dated.Row<BigDecimal> rate(LocalDate day) {
        return HOUSEHOLDS.on(day);
    }

    /// Whether the levy of a day is known.
    public static boolean covers(LocalDate day) {
        return HOUSEHOLDS.covers(day);
    }
}
