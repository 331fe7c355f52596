package no.svar.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.svar.queue.Published.Earlier;
import no.svar.queue.Published.Opening;
import no.svar.regulation.Holidays.Eve;
import no.svar.shared.Country;
import no.svar.shared.Text;

/// Makes queues and what is published of them for tests.
final class Queues {

    private Queues() {}

    /// Open day and night.
    static PhoneQueue always() {
        return named("invoice-phone");
    }

    /// Open day and night under that id, which need not stand in the settings.
    static PhoneQueue named(String id) {
        return open(id, "MON-SUN 00:00-24:00", false);
    }

    /// Open in office hours.
    static PhoneQueue office() {
        return open("invoice-phone", "MON-FRI 08:00-15:30", true);
    }

    private static PhoneQueue open(String id, String hours, boolean closedOnHolidays) {
        return new PhoneQueue(
                id,
                new Text("Faktura", "Faktura", "Faktura", "Invoices"),
                Country.NO,
                "+4721000000",
                OpeningHours.of(Country.NO, List.of(hours), closedOnHolidays, Set.of(Eve.CHRISTMAS_EVE)),
                new Priors(300, 5),
                List.of(Alternative.WATCH, Alternative.WEB),
                Duration.ofHours(1));
    }

    static Published published(Instant asOf, double p25, double p50, double p90) {
        var estimate =
                new Estimate(
                        asOf,
                        Basis.LIVE_MODEL,
                        new Estimate.Range(p25, p50, p90),
                        15,
                        false,
                        1_000,
                        false,
                        false,
                        0);
        return new Published(asOf, estimate, null, null);
    }

    static Published earlier(Published published, Instant at, double p50) {
        return new Published(published.at(), published.estimate(), new Earlier(at, p50), published.hours());
    }

    static Published told(Published published, Opening hours) {
        return new Published(published.at(), published.estimate(), published.earlier(), hours);
    }
}
