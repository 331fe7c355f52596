package no.svar.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import no.svar.Portal;
import org.junit.jupiter.api.Test;

class PromisePurgeTest {

    private final Promising promising = Portal.bean(Promising.class);
    private final Subject outage = Promising.anOutage();

    @Test
    void forgetsWhatWasSettledLongAgoAndGoesOnCounting() {
        var longAgo = Instant.now().minus(Duration.ofDays(2_000)).truncatedTo(ChronoUnit.MICROS);
        promising.make(Promising.restoration(outage, longAgo));
        promising.make(Promising.restoration(outage, longAgo.plus(Duration.ofHours(1))));
        promising.make(Promising.restoration(outage, Promising.in(Duration.ofHours(2))));
        Portal.bean(PromisePurge.class).purge();

        assertThat(promising.about(outage)).extracting(Promise::state).containsExactly(PromiseState.OPEN);
        promising.make(Promising.restoration(outage, Promising.in(Duration.ofHours(3))));
        assertThat(promising.about(outage)).extracting(Promise::step).containsExactly(2, 3);
    }
}
