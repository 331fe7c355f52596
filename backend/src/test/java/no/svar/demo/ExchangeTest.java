package no.svar.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import no.svar.demo.Exchange.Happened;
import no.svar.demo.Exchange.What;
import org.junit.jupiter.api.Test;

/// The made-up exchange: it is like one, and the same seed plays the same.
class ExchangeTest {

    private static final PhoneHours OUTAGES = queue("outage-phone");
    private static final PhoneHours INVOICES = queue("invoice-phone");

    /// A Tuesday at 08:00 in Oslo.
    private static final Instant OPENING = Instant.parse("2026-11-24T07:00:00Z");

    private static final Instant STORM = Instant.parse("2026-11-24T09:00:00Z");
    private static final Storms STORMS = Storms.often(STORM);

    @Test
    void tellsTheSameAgain() {
        var one = played(INVOICES, OPENING, Duration.ofHours(2));
        var other = played(INVOICES, OPENING, Duration.ofHours(2));
        assertThat(other).hasSameSizeAs(one);
        assertThat(other.getLast().at()).isEqualTo(one.getLast().at());
        assertThat(other.getLast().call().key()).isEqualTo(one.getLast().call().key());
    }

    @Test
    void everyCallComesBeforeItGoes() {
        var offered = new HashSet<String>();
        var answered = new HashSet<String>();
        for (var happened : played(INVOICES, OPENING, Duration.ofHours(8))) {
            var key = happened.call().key();
            switch (happened.what()) {
                case OFFERED -> assertThat(offered.add(key)).isTrue();
                case ANSWERED -> {
                    assertThat(offered).contains(key);
                    assertThat(answered.add(key)).isTrue();
                }
                case LEFT -> assertThat(offered.remove(key)).isTrue();
                case ENDED -> assertThat(answered).contains(key);
            }
        }
        assertThat(answered).hasSizeGreaterThan(300);
    }

    @Test
    void aStormFillsTheQueueAndPasses() {
        var exchange = new Exchange(OUTAGES, STORM.minus(Duration.ofMinutes(30)), STORMS);
        exchange.playUntil(STORM);
        var before = exchange.waiting();
        exchange.playUntil(STORM.plus(Duration.ofMinutes(15)));
        assertThat(exchange.waiting()).isGreaterThan(before + 5);
        exchange.playUntil(STORM.plus(Duration.ofMinutes(120)));
        assertThat(exchange.waiting()).isLessThan(5);
    }

    @Test
    void fewerAnswerAtLunchAndNobodyAtNight() {
        assertThat(INVOICES.staffed(Instant.parse("2026-11-24T10:45:00Z"))).isLessThan(INVOICES.agents());
        assertThat(INVOICES.staffed(Instant.parse("2026-11-24T22:00:00Z"))).isZero();
        assertThat(INVOICES.staffed(Instant.parse("2026-11-22T10:00:00Z"))).as("a Sunday").isZero();
        assertThat(OUTAGES.staffed(Instant.parse("2026-11-22T02:00:00Z"))).isPositive();
    }

    @Test
    void whoStillWaitsWhenItClosesIsLetGo() {
        var last = played(INVOICES, OPENING, Duration.ofHours(9));
        assertThat(Objects.requireNonNull(last.getLast()).what()).isIn(What.LEFT, What.ENDED);
        var exchange = new Exchange(INVOICES, OPENING, STORMS);
        exchange.playUntil(OPENING.plus(Duration.ofHours(9)));
        assertThat(exchange.waiting()).isZero();
    }

    private static List<Happened> played(PhoneHours hours, Instant from, Duration length) {
        return new Exchange(hours, from, STORMS).playUntil(from.plus(length));
    }

    private static PhoneHours queue(String id) {
        return PhoneHours.ALL.stream().filter(hours -> hours.queue().equals(id)).findFirst().orElseThrow();
    }
}
