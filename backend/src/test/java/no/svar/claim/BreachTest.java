package no.svar.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.svar.Portal;
import no.svar.promise.Circle;
import no.svar.promise.PromiseKind;
import no.svar.promise.PromiseMissed;
import no.svar.promise.Promised;
import no.svar.promise.Subject;
import org.junit.jupiter.api.Test;

/// A promise that was broken opens the claim that its customer would have to write.
class BreachTest {

    private final Claimant claimant = Claimant.inNorway();
    private final UUID customer = UUID.fromString(claimant.api().get("/v1/me").expect(200).at("/id"));

    private JsonNode claims() {
        return claimant.api().get("/v1/claims").expect(200).json().at("/items");
    }

    @Test
    void isFoundByTheClockAndOpensAClaimWithinAMinute() throws Exception {
        var subject = Subject.compensation(UUID.randomUUID().toString());
        Portal.bean(Promised.class)
                .make(PromiseKind.PAYOUT, subject, Circle.ofCustomer(customer), Instant.now().plusSeconds(1));
        var deadline = Instant.now().plus(Duration.ofMinutes(1));
        while (claims().isEmpty()) {
            assertThat(Instant.now()).isBefore(deadline);
            Thread.sleep(200);
        }

        var claim = claims().get(0);
        assertThat(claim.at("/kind").asText()).isEqualTo("BROKEN_PROMISE");
        assertThat(claim.at("/state").asText()).isEqualTo("RECEIVED");
        assertThat(claim.at("/nextUpdate/by").asText()).isNotEmpty();
        var happened = claimant.api().get("/v1/claims/" + claim.at("/id").asText() + "/timeline").expect(200);
        assertThat(happened.at("/items/0/what")).isEqualTo("BREACHED");
        assertThat(happened.at("/items/0/by")).isEqualTo("CLOCK");
    }

    @Test
    void opensOneClaimHoweverOftenItIsHeard() {
        var missed = missed(PromiseKind.PAYOUT, Subject.compensation(UUID.randomUUID().toString()));
        var hearing = Portal.bean(BrokenPromises.class);
        hearing.receive(missed);
        hearing.receive(missed);

        assertThat(claims()).hasSize(1);
        assertThat(claims().at("/0/details/promise").asText()).isEqualTo(missed.id());
        assertThat(claims().at("/0/details").has("amountMinor")).as("0 by default").isFalse();
    }

    @Test
    void opensNoneForAClaimsOwnUpdateOrForPowerThatCameBackLate() {
        var hearing = Portal.bean(BrokenPromises.class);
        var update = missed(PromiseKind.NEXT_UPDATE, Subject.claim(UUID.randomUUID().toString()));
        var outage = UUID.randomUUID().toString();
        var power =
                new PromiseMissed(
                        UUID.randomUUID().toString(),
                        PromiseKind.RESTORATION,
                        Subject.outage(outage),
                        Circle.ofOutage(outage),
                        null,
                        Instant.now());
        var call = missed(PromiseKind.CALLBACK, Subject.callback(UUID.randomUUID().toString()));

        assertThat(hearing.concerns(update)).isFalse();
        assertThat(hearing.concerns(power)).isFalse();
        assertThat(hearing.concerns(call)).isTrue();
    }

    private PromiseMissed missed(PromiseKind kind, Subject subject) {
        return new PromiseMissed(
                UUID.randomUUID().toString(),
                kind,
                subject,
                Circle.ofCustomer(customer),
                null,
                Instant.now().minusSeconds(60));
    }
}
