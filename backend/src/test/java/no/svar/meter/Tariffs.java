package no.svar.meter;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import no.svar.Api;

/// Rows of the capacity tariff feed, valid as they are.
final class Tariffs {

    private Tariffs() {}

    /// The mean of three hours on different days, in steps.
    static ObjectNode steps(String gridCompany) {
        return read(
                """
                {"gridCompany": "%s", "country": "NO", "from": "2025-01-01", "vatIncluded": true,
                 "reference": "https://nett.example/priser", "asOf": "2026-01-01T06:00:00Z",
                 "charges": [{"id": "kapasitet", "name": "Kapasitetsledd", "peaks": 3, "apart": "DAYS",
                   "span": "MONTH", "peaksOf": "SAME_MONTH", "steps": [
                     {"fromKw": 0, "perMonthMinor": 15500}, {"fromKw": 2, "perMonthMinor": 19500},
                     {"fromKw": 5, "perMonthMinor": 33500}, {"fromKw": 10, "perMonthMinor": 69000}]}]}
                """
                        .formatted(gridCompany));
    }

    /// 70 kronor for each kW of the mean, November to March, on weekdays from 06 to 20.
    static ObjectNode swedish(String gridCompany) {
        return read(
                """
                {"gridCompany": "%s", "country": "SE", "from": "2026-11-01", "vatIncluded": true,
                 "reference": "https://nat.example/effekt", "asOf": "2026-01-01T06:00:00Z",
                 "charges": [{"id": "effekt", "name": "Effektavgift", "peaks": 3, "apart": "DAYS",
                   "span": "MONTH", "peaksOf": "SAME_MONTH", "perKwMinor": 7000, "per": "MONTH",
                   "window": {"months": [11, 12, 1, 2, 3], "weekdays": [1, 2, 3, 4, 5], "fromHour": 6,
                     "toHour": 20, "exceptHolidays": true, "alsoExcept": ["CHRISTMAS_EVE", "NEW_YEARS_EVE"]}}]}
                """
                        .formatted(gridCompany));
    }

    private static ObjectNode read(String json) {
        try {
            return (ObjectNode) Api.JSON.readTree(json);
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }
}
