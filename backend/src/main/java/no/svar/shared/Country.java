package no.svar.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;

/// The countries whose law and calendar the portal knows.
public enum Country {
    NO("Europe/Oslo", "NOK"),
    SE("Europe/Stockholm", "SEK");

    private final ZoneId zone;
    private final Currency currency;

    Country(String zone, String currency) {
        this.zone = ZoneId.of(zone);
        this.currency = Currency.getInstance(currency);
    }

    public ZoneId zone() {
        return zone;
    }

    public Currency currency() {
        return currency;
    }

    /// The local calendar day at that instant.
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
