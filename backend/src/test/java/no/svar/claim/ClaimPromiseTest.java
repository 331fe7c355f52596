package no.svar.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.UUID;
import no.svar.Portal;
import no.svar.access.Customer;
import no.svar.claim.Claim.Decision;
import no.svar.shared.Language;
import no.svar.shared.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A claim and the promise of its next update go hand in hand, whatever is done day after day.
class ClaimPromiseTest {

    private static final int DAYS = 15;
    private static final CaseDesk CASES = Portal.bean(CaseDesk.class);
    private static final ClaimDesk CLAIMS = Portal.bean(ClaimDesk.class);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void anOpenClaimHasOnePromiseOfItsNextUpdateAndAnotherNone(int seed) {
        var claimant = Claimant.inNorway();
        var me = UUID.fromString(claimant.api().get("/v1/me").expect(200).at("/id"));
        var customer = new Customer(me, Language.NB);
        var id = claimant.sent();
        var random = new Random(seed);
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        for (int day = 0; day < DAYS; day++) {
            now = now.plus(Duration.ofDays(1));
            doSomething(customer, id, random.nextInt(8), now);

            var claim = claimant.looksAt(id);
            var open = claimant.api().get("/v1/promises?state=OPEN").expect(200);
            if (claim.at("/nextUpdate/by").isEmpty()) {
                assertThat(open.json().at("/items")).as(claim.text()).isEmpty();
            } else {
                assertThat(open.json().at("/items")).as(claim.text()).hasSize(1);
                assertThat(open.at("/items/0/dueAt")).isEqualTo(claim.at("/nextUpdate/by"));
            }
        }
    }

    private static void doSomething(Customer customer, String id, int what, Instant now) {
        try {
            switch (what) {
                case 0, 1 -> CASES.read(id, By.COMPANY, now);
                case 2, 3 -> CASES.ask(id, "Which one?", By.COMPANY, now);
                case 4 -> CASES.waitForOthers(id, null, null, By.COMPANY, now);
                case 5 -> CLAIMS.write(customer, id, "That one.", "at " + now.toEpochMilli(), now);
                case 6 ->
                        CASES.decide(
                                id, new Decision(ClaimResult.PARTLY, 100L, "Half.", null, now), By.COMPANY);
                default -> CLAIMS.contest(customer, id, "Not half.", now);
            }
        } catch (Problem refused) {
            assertThat(refused).isInstanceOfAny(StepNotAllowed.class, ContestedAlready.class);
        }
    }
}
