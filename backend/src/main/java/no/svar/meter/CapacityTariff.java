package no.svar.meter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.svar.feed.Fact;
import no.svar.shared.Country;
import org.jspecify.annotations.Nullable;

/// How a grid company charges for capacity from a day on, until it says otherwise.
///
/// @param until the first day on which it no longer holds
/// @param vatIncluded whether the prices bear VAT
/// @param reference where the company publishes it
record CapacityTariff(
        String gridCompany,
        Country country,
        LocalDate from,
        @Nullable LocalDate until,
        List<TariffCharge> charges,
        boolean vatIncluded,
        String reference,
        Instant asOf)
        implements Fact {

    @Override
    public String key() {
        return key(gridCompany, from);
    }

    /// A company has one tariff from a day on.
    static String key(String gridCompany, LocalDate from) {
        return gridCompany + "|" + from;
    }
}
