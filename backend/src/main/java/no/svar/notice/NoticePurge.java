package no.svar.notice;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import no.svar.shared.TimedId;

/// Forgets what customers were told a long time ago: the messages, and then, customer by customer, to whom
/// they were told.
@Singleton
class NoticePurge {

    private static final int CUSTOMERS_AT_ONCE = 500;

    private final Messages messages;
    private final Notices notices;
    private final NoticeSettings settings;
    private final InstantSource clock;

    NoticePurge(Messages messages, Notices notices, NoticeSettings settings, InstantSource clock) {
        this.messages = messages;
        this.notices = notices;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "20m", fixedDelay = "24h")
    void purge() {
        var before = TimedId.from(clock.instant().minus(settings.keep()));
        int purged;
        do {
            purged = messages.purge(before);
        } while (purged > 0);
        var customers = notices.customers("", CUSTOMERS_AT_ONCE);
        while (!customers.isEmpty()) {
            notices.purge(customers, before);
            customers = notices.customers(customers.getLast(), CUSTOMERS_AT_ONCE);
        }
    }
}
