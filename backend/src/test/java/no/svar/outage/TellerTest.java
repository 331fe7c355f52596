package no.svar.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.svar.Portal;
import no.svar.access.Holders;
import no.svar.access.People;
import no.svar.meter.Points;
import no.svar.outage.OutageTold.What;
import org.junit.jupiter.api.Test;

class TellerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ToldListener listener = Portal.bean(ToldListener.class);
    private final String point = Points.aPoint().known();

    @Test
    void tellsTheBeginningOneChangeAnHourAndTheEnd() throws InterruptedException {
        var customer = holder(LocalDate.of(2015, 1, 1));
        var blackout = Blackout.aBlackout().hitting(point).expectedBack("2026-12-30T18:00:00Z");
        blackout.told("2026-11-01T11:00:00Z");
        await(blackout, customer, What.START);

        blackout.expectedBack("2026-12-30T19:00:00Z").told("2026-11-01T11:10:00Z");
        await(blackout, customer, What.START, What.CHANGED);

        blackout.expectedBack("2026-12-30T20:00:00Z").told("2026-11-01T11:20:00Z");
        blackout.restored("2026-11-01T12:00:00Z").told("2026-11-01T12:10:00Z");
        await(blackout, customer, What.START, What.CHANGED, What.RESTORED);

        blackout.with("causeCode", "STORM").told("2026-11-01T12:20:00Z");
        blackout.restored("2026-11-01T11:55:00Z").told("2026-11-01T12:30:00Z");
        var later = Blackout.aBlackout().hitting(point).restored("2026-11-01T16:00:00Z");
        later.told("2026-11-01T16:10:00Z");
        await(later, customer, What.RESTORED);
        await(blackout, customer, What.START, What.CHANGED, What.RESTORED);
    }

    @Test
    void tellsOnlyThoseWhoseAgreementCoversTheDay() throws InterruptedException {
        var before = holder(LocalDate.of(2015, 1, 1));
        var after = holder(LocalDate.of(2026, 11, 2));
        var blackout = Blackout.aBlackout().hitting(point);
        blackout.told("2026-11-01T11:00:00Z");
        await(blackout, before, What.START);
        assertThat(listener.heard(blackout.kept().id(), after)).isEmpty();
    }

    private String holder(LocalDate from) {
        var known = Portal.bean(Holders.class).of(List.of(point));
        People.aCustomer().withMeteringPoint("A-" + UUID.randomUUID(), point, from, null).signedIn();
        return Portal.bean(Holders.class).of(List.of(point)).stream()
                .filter(holder -> !known.contains(holder))
                .findFirst()
                .orElseThrow()
                .customer();
    }

    private void await(Blackout blackout, String customer, What... told) throws InterruptedException {
        var outage = blackout.kept().id();
        for (long end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end; ) {
            if (listener.heard(outage, customer).equals(List.of(told))) {
                return;
            }
            Thread.sleep(50);
        }
        assertThat(listener.heard(outage, customer)).containsExactly(told);
    }
}
