package no.svar.meter;

import no.svar.shared.Country;

/// The bidding zone that a metering point lies in.
enum PriceArea {
    NO1(Country.NO),
    NO2(Country.NO),
    NO3(Country.NO),
    NO4(Country.NO),
    NO5(Country.NO),
    SE1(Country.SE),
    SE2(Country.SE),
    SE3(Country.SE),
    SE4(Country.SE);

    private final Country country;

    PriceArea(Country country) {
        this.country = country;
    }

    Country country() {
        return country;
    }
}
