package no.svar.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import no.svar.Portal;
import no.svar.shared.TimedId;
import org.junit.jupiter.api.Test;

class ReportPurgeTest {

    @Test
    void forgetsWhatWasReportedLongAgoAndNothingElse() {
        var home = DarkHome.inNorway();
        var receipt = home.reports("NO_POWER").expect(201).at("/id");
        Portal.bean(ReportPurge.class).purge();
        home.looksAt(receipt);

        assertThat(receipt).isLessThan(TimedId.from(Instant.now().plusMillis(1)));
        assertThat(receipt).isGreaterThan(TimedId.from(Instant.now().minus(Duration.ofMinutes(1))));
    }
}
