package no.svar.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.svar.Api;
import no.svar.Portal;
import no.svar.Statements;
import no.svar.promise.Performance.OfKind;
import no.svar.shared.Language;
import org.junit.jupiter.api.Test;

class PerformanceTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void tellsWhatShareWasKeptOfThoseThatWereDue() {
        var calls =
                of(
                        PromiseKind.CALLBACK,
                        tally(PromiseState.KEPT, 361),
                        tally(PromiseState.ATTEMPTED, 17),
                        tally(PromiseState.MISSED, 14),
                        tally(PromiseState.OPEN, 9),
                        tally(PromiseState.CHANGED, 6),
                        tally(PromiseState.CANCELLED, 5));
        assertThat(calls.made()).isEqualTo(412);
        assertThat(calls.share()).isEqualByComparingTo(new BigDecimal("0.964"));
        assertThat(calls.text()).isEqualTo("96.4% of 392 promises were kept in time.");
    }

    @Test
    void saysAllOnlyWhereNoneWasMissed() {
        var nearly =
                of(PromiseKind.CALLBACK, tally(PromiseState.KEPT, 99_999), tally(PromiseState.MISSED, 1));
        assertThat(nearly.share()).isEqualByComparingTo(new BigDecimal("0.999"));
        assertThat(of(PromiseKind.CALLBACK, tally(PromiseState.KEPT, 20)).share())
                .isEqualByComparingTo(BigDecimal.ONE);
    }

    @Test
    void tellsNothingOfTooFewHoweverManyAreOpenOrOnlyTold() {
        var few =
                of(
                        PromiseKind.CALLBACK,
                        tally(PromiseState.KEPT, 19),
                        tally(PromiseState.OPEN, 500),
                        tally(PromiseState.UNCONFIRMED, 500));
        assertThat(few.made()).isNull();
        assertThat(few.kept()).isNull();
        assertThat(few.share()).isNull();
        assertThat(few.text()).startsWith("Too few");
    }

    @Test
    void isAnsweredToAnybodyFromMemoryAlone() {
        var promising = Portal.bean(Promising.class);
        promising.make(
                IntStream.range(0, 30)
                        .mapToObj(_ -> Subject.claim(UUID.randomUUID().toString()))
                        .map(claim ->
                                Promising.promise(
                                        PromiseKind.REPLY, claim, Promising.in(Duration.ofSeconds(-60))))
                        .toArray(NewPromise[]::new));
        Portal.bean(PromiseClock.class).look();
        Portal.bean(PerformanceBoard.class).count();

        var portal = Api.portal().with("Accept-Language", "en");
        portal.get("/v1/service-performance").expect(200);
        var answer = portal.get("/v1/service-performance").expect(200);
        assertThat(Statements.of(answer)).isEmpty();
        assertThat(answer.header("Cache-Control")).contains("public");
        var reply = answer.json().at("/promises/3");
        assertThat(reply.at("/kind").asText()).isEqualTo("REPLY");
        assertThat(reply.at("/missed").asLong()).isGreaterThanOrEqualTo(30);
        assertThat(reply.at("/share").decimalValue()).isLessThan(BigDecimal.ONE);
        portal.with("If-None-Match", answer.header("ETag")).get("/v1/service-performance").expect(304);
    }

    private static Tally tally(PromiseState state, long count) {
        return new Tally(PromiseKind.CALLBACK, state, count);
    }

    private static OfKind of(PromiseKind kind, Tally... tallies) {
        return Performance.of(List.of(tallies), 20, NOW.minus(Duration.ofDays(90)), NOW, Language.EN)
                .promises()
                .stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
