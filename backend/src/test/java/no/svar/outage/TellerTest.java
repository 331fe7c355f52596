package no.svar.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
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

    @Test
    void tellsTheNewestOfWhatChangedWithinTheHourWhenItIsOver() throws InterruptedException {
        var customer = holder(LocalDate.of(2015, 1, 1));
        var blackout = Blackout.aBlackout().hitting(point).expectedBack("2026-12-30T18:00:00Z");
        blackout.told("2026-11-01T11:00:00Z");
        await(blackout, customer, What.START);
        blackout.expectedBack("2026-12-30T19:00:00Z").told("2026-11-01T11:10:00Z");
        await(blackout, customer, What.START, What.CHANGED);
        blackout.expectedBack("2026-12-30T20:00:00Z").told("2026-11-01T11:20:00Z");
        blackout.expectedBack("2026-12-30T21:00:00Z").told("2026-11-01T11:30:00Z");
        var outage = blackout.kept().id();
        var relay = Portal.bean(RelayDesk.class);
        awaitLater(outage);
        relay.tellLater(Instant.now());
        assertThat(listener.heard(outage, customer)).as("not yet").containsExactly(What.START, What.CHANGED);

        var anHourAgo = Instant.now().minus(Duration.ofHours(1));
        Portal.bean(ToldCustomers.class).again(outage, What.CHANGED, List.of(customer), 1, anHourAgo);
        relay.tellLater(Instant.now().plus(Duration.ofHours(1)));
        await(blackout, customer, What.START, What.CHANGED, What.CHANGED);
        assertThat(listener.last(outage, customer).facts().latest()).isEqualTo("2026-12-30T21:00:00Z");

        relay.tellLater(Instant.now().plus(Duration.ofHours(2)));
        await(blackout, customer, What.START, What.CHANGED, What.CHANGED);
    }

    private static void awaitLater(String outage) throws InterruptedException {
        var later = Portal.bean(LaterWords.class);
        for (long end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end; ) {
            if (later.all().contains(outage)) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("Nothing is left to be told");
    }

    @Test
    void tellsThoseWhoWereToldOfItThatItIsCancelled() throws InterruptedException {
        var customer = holder(LocalDate.of(2015, 1, 1));
        var work =
                Blackout.plannedWork()
                        .hitting(point)
                        .with("startedAt", "2026-12-30T08:00:00Z")
                        .with("plannedEnd", "2026-12-30T12:00:00Z");
        work.told("2026-11-01T11:00:00Z");
        await(work, customer, What.START);
        var later = holder(LocalDate.of(2015, 1, 1));

        work.with("status", "CANCELLED").told("2026-11-02T11:00:00Z");
        await(work, customer, What.START, What.CANCELLED);
        assertThat(listener.heard(work.kept().id(), later)).as("never heard of it").isEmpty();
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
