package no.svar.desk;

import static no.svar.desk.DeskApiTest.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import no.svar.Api;
import no.svar.Household;
import no.svar.Statements;
import no.svar.access.Staff;
import no.svar.claim.Claimant;
import org.junit.jupiter.api.Test;

/// The desk asks as often, however many claims there are and whatever their customers own.
class DeskStatementsTest {

    private static final String[] TABLES = {
        "claim",
        "promise",
        "callback",
        "agreement",
        "invoice",
        "outage",
        "meter",
        "reading",
        "access_log",
        "desk"
    };

    /// Another kind of claim asks for other things that the rules give.
    private static final int MOST_OF_THE_NEXT = 45;

    private final Staff agent = Staff.agent();

    private static int statements(Api.Answer answer) {
        return Statements.of(answer.expect(200), TABLES).size();
    }

    private static String withMuch(String name) {
        var household = Household.named(name);
        var claimant = new Claimant(household.person());
        for (int more = 0; more < 5; more++) {
            claimant.sent();
        }
        return household.claim();
    }

    @Test
    void readsByAFixedNumberOfStatements() {
        var little = Household.named("Lite å se").claim();
        var much = withMuch("Mye å se");
        for (var part : new String[] {"", "/words", "/facts", "/attachments"}) {
            agent.api().get(path(little) + part).expect(200);
            agent.api().get(path(much) + part).expect(200);
            var few = statements(agent.api().get(path(little) + part));
            System.out.printf("GET /v1/desk/claims/{id}%s takes %d statements%n", part, few);
            assertThat(statements(agent.api().get(path(much) + part))).as(part).isEqualTo(few);
        }
    }

    @Test
    void listsAndCountsByAFixedNumberOfStatements() {
        assertThat(statements(agent.api().get("/v1/desk/counts"))).isEqualTo(2);
        for (var limit : new int[] {1, 100}) {
            assertThat(statements(agent.api().get("/v1/desk/claims?limit=" + limit))).isEqualTo(1);
            assertThat(statements(agent.api().get("/v1/desk/claims?order=OLDEST&limit=" + limit)))
                    .isEqualTo(1);
        }
        var leader = Staff.leader();
        assertThat(statements(leader.api().get("/v1/desk/log?limit=100"))).isLessThanOrEqualTo(2);
    }

    @Test
    void writesByAFixedNumberOfStatements() {
        var little = Claimant.inNorway();
        var much = new Claimant(Household.named("Mye å gjøre").person());
        IntStream.range(0, 5).forEach(_ -> much.sent());
        var few = statements(decides(little.sent()));
        System.out.printf("POST /v1/desk/claims/{id}/decide takes %d statements%n", few);
        assertThat(statements(decides(much.sent()))).isEqualTo(few);
        assertThat(statements(DeskApiTest.replies(agent, much.sent())))
                .isEqualTo(statements(DeskApiTest.replies(agent, little.sent())));
    }

    @Test
    void handsOutTheNextByAFixedNumberOfStatements() {
        var claimant = Claimant.inNorway();
        IntStream.range(0, 5).forEach(_ -> claimant.sent());
        var next = statements(agent.once().send("POST", "/v1/desk/next", null));
        System.out.printf("POST /v1/desk/next takes %d statements%n", next);
        assertThat(next).as("whichever comes first").isLessThanOrEqualTo(MOST_OF_THE_NEXT);
    }

    private Api.Answer decides(String claim) {
        return agent.once()
                .with("If-Match", "\"" + agent.api().get(path(claim)).expect(200).at("/version") + "\"")
                .post(path(claim) + "/decide", "{\"result\":\"GRANTED\",\"reason\":\"Yes.\"}");
    }
}
