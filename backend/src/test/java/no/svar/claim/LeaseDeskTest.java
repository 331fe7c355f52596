package no.svar.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import no.svar.Portal;
import no.svar.access.Agent;
import org.junit.jupiter.api.Test;

/// How long a claim stays in a hand, and which comes first; the order is told by the hour that is asked
/// about.
class LeaseDeskTest {

    private static final LeaseDesk LEASES = Portal.bean(LeaseDesk.class);
    private static final CaseRows ROWS = Portal.bean(CaseRows.class);
    private static final CaseDesk DESK = Portal.bean(CaseDesk.class);

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    private static Agent someone() {
        return new Agent(UUID.randomUUID(), false);
    }

    @Test
    void whatNobodyTouchesGoesToAnotherWhenItsTimeIsOver() {
        var id = Claimant.inNorway().sent();
        var now = now();
        var one = someone();
        var other = someone();
        assertThat(LEASES.lease(one, id, now)).isTrue();
        assertThat(LEASES.lease(other, id, now.plus(Duration.ofMinutes(14)))).isFalse();
        assertThat(LEASES.lease(one, id, now.plus(Duration.ofMinutes(14)))).as("renewed").isTrue();
        assertThat(LEASES.lease(other, id, now.plus(Duration.ofMinutes(28)))).isFalse();
        assertThat(LEASES.lease(other, id, now.plus(Duration.ofMinutes(29)))).isTrue();
    }

    @Test
    void aBrokenPromiseComesFirstUntilSomethingIsTold() {
        var claimant = Claimant.inNorway();
        var id = claimant.sent();
        var due = Instant.parse(claimant.looksAt(id).at("/nextUpdate/by"));
        DESK.missed(id, due, due.plusSeconds(1));
        assertThat(urgency(id)).isEqualTo(CaseRow.BREACHED);
        claimant.writes(id, "And now?").expect(201);
        assertThat(urgency(id)).isEqualTo(CaseRow.BREACHED);
        DESK.read(id, By.COMPANY, now());
        assertThat(urgency(id)).isEqualTo(CaseRow.USUAL);
        claimant.does(id, "withdrawal").expect(200);
        assertThat(urgency(id)).isEqualTo(CaseRow.FINISHED);
    }

    @Test
    void whatWaitsForTheCustomerComesBackADayBeforeItIsDue() {
        var claimant = Claimant.inNorway();
        var id = claimant.sent();
        DESK.read(id, By.COMPANY, now());
        DESK.ask(id, "Which gate?", By.COMPANY, now());
        var due = Instant.parse(claimant.looksAt(id).at("/nextUpdate/by"));
        assertThat(ROWS.find(id).orElseThrow().readyAt()).isEqualTo(due.minus(Duration.ofDays(1)));
    }

    private static int urgency(String id) {
        return ROWS.find(id).orElseThrow().urgency();
    }
}
