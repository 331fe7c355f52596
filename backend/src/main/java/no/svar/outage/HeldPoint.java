package no.svar.outage;

import no.svar.meter.PointFact;
import no.svar.regulation.Gsrn;
import no.svar.shared.Country;
import org.jspecify.annotations.Nullable;

/// A metering point of a customer's, with what is known of where it is.
///
/// @param postalCode without spaces; null where nobody has described the metering point
record HeldPoint(
        long number,
        Country country,
        @Nullable String postalCode,
        @Nullable String municipality,
        @Nullable String gridCompany) {

    /// The first digits of the metering points of Sweden's industry.
    private static final String SWEDISH = "735";

    static HeldPoint of(long number, @Nullable PointFact fact) {
        if (fact == null) {
            var country = Gsrn.id(number).startsWith(SWEDISH) ? Country.SE : Country.NO;
            return new HeldPoint(number, country, null, null, null);
        }
        return new HeldPoint(
                number,
                fact.country(),
                fact.postalCode().replace(" ", ""),
                fact.municipality(),
                fact.gridCompany());
    }

    /// Where its reports are gathered: its postal code, or itself where that is not known.
    String area() {
        return country + " " + (postalCode == null ? Gsrn.id(number) : postalCode);
    }
}
