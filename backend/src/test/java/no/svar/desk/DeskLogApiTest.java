package no.svar.desk;

import static no.svar.desk.DeskApiTest.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.svar.access.Staff;
import no.svar.claim.Claimant;
import org.junit.jupiter.api.Test;

/// Who did what, inside.
class DeskLogApiTest {

    @Test
    void leadersReadWhoReallyDidWhat() {
        var id = Claimant.inNorway().sent();
        var agent = Staff.of("Logg Loggesen " + UUID.randomUUID(), "svar-agents");
        agent.api().get(path(id)).expect(200);
        agent.api().get(path(id) + "/words").expect(200);
        agent.api().get(path(id) + "/facts").expect(200);
        DeskApiTest.replies(agent, id).expect(200);
        agent.once().post(path(id) + "/escalation", "{\"why\":\"Kanarie\"}").expect(200);

        var leader = Staff.leader();
        var log = leader.api().get("/v1/desk/log?claim=" + id).expect(200).json().at("/items");
        assertThat(log.findValuesAsText("act"))
                .containsExactly("ESCALATED", "REPLIED", "READ_FACTS", "READ_WORDS", "LOOKED");
        assertThat(log.findValuesAsText("agent")).containsOnly(agent.name());
        assertThat(log.at("/0/note").asText()).isEqualTo("Kanarie");
        var newest = leader.api().get("/v1/desk/log?limit=1").expect(200);
        assertThat(newest.json().at("/items")).hasSize(1);
        var next = leader.api().get("/v1/desk/log?limit=1&cursor=" + newest.at("/nextCursor")).expect(200);
        assertThat(next.at("/items/0/at")).isLessThanOrEqualTo(newest.at("/items/0/at"));
        agent.api().get("/v1/desk/log").expect(403);
    }

    @Test
    void whatIsRefusedIsNotWrittenDown() {
        var id = Claimant.inNorway().sent();
        DeskApiTest.replies(Staff.agent(), id).expect(200);
        DeskApiTest.replies(Staff.agent(), id).expect(409);
        Staff.agent().api().delete(path(id) + "/lease").expect(204);
        var log = Staff.leader().api().get("/v1/desk/log?claim=" + id).expect(200).json().at("/items");
        assertThat(log.findValuesAsText("act")).containsExactly("REPLIED");
    }
}
