package no.svar.desk;

import static no.svar.desk.DeskApiTest.path;
import static no.svar.desk.DeskPromisesApiTest.may;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.svar.Api;
import no.svar.access.Staff;
import no.svar.claim.Claimant;
import org.junit.jupiter.api.Test;

/// What an agent is told to be possible is, and the rest is not.
class DeskMayTest {

    private static final String TEXT = "{\"text\":\"Which gate?\"}";
    private static final String TOMORROW = Instant.now().plus(Duration.ofDays(1)).toString();

    /// A claim of each state, in which one agent can try something.
    private static final Map<String, Function<Claimant, String>> STATES = new LinkedHashMap<>();

    static {
        STATES.put("RECEIVED", Claimant::sent);
        STATES.put("READ", claimant -> after(claimant, "reply", TEXT));
        STATES.put("WAITING_FOR_YOU", claimant -> after(claimant, "ask", TEXT));
        STATES.put("WAITING_FOR_OTHERS", claimant -> after(claimant, "wait", "{\"for\":\"the fitter\"}"));
        STATES.put("DECIDED", DeskMayTest::decided);
        STATES.put(
                "CONTESTED",
                claimant -> {
                    var id = decided(claimant);
                    claimant.contests(id).expect(200);
                    return id;
                });
        STATES.put(
                "WITHDRAWN",
                claimant -> {
                    var id = claimant.sent();
                    claimant.does(id, "withdrawal").expect(200);
                    return id;
                });
    }

    private static String after(Claimant claimant, String step, String body) {
        var id = claimant.sent();
        var agent = Staff.agent();
        agent.once().post(path(id) + "/" + step, body).expect(200);
        agent.api().delete(path(id) + "/lease").expect(204);
        return id;
    }

    private static String decided(Claimant claimant) {
        var id = claimant.sent();
        decides(Staff.agent(), id).expect(200);
        return id;
    }

    private static Api.Answer decides(Staff agent, String id) {
        return agent.once()
                .with("If-Match", "\"" + agent.api().get(path(id)).expect(200).at("/version") + "\"")
                .post(path(id) + "/decide", "{\"result\":\"REJECTED\",\"reason\":\"No.\"}");
    }

    private static Api.Answer tries(Staff agent, String id, String doing) {
        var steps = agent.once();
        return switch (doing) {
            case "REPLY" -> steps.post(path(id) + "/reply", TEXT);
            case "ASK" -> steps.post(path(id) + "/ask", TEXT);
            case "WAIT" -> steps.post(path(id) + "/wait", "{\"for\":\"the fitter\"}");
            case "DECIDE" -> decides(agent, id);
            case "PROMISE" ->
                    steps.post(
                            path(id) + "/promise",
                            "{\"kind\":\"NEXT_UPDATE\",\"dueAt\":\"" + TOMORROW + "\"}");
            case "ESCALATE" -> steps.post(path(id) + "/escalation", "{\"why\":\"Hard.\"}");
            default -> throw new IllegalArgumentException(doing);
        };
    }

    @Test
    void namesExactlyWhatIsAllowed() {
        var claimant = Claimant.inNorway();
        var agent = Staff.agent();
        for (var state : STATES.entrySet()) {
            for (var doing : List.of("REPLY", "ASK", "WAIT", "DECIDE", "PROMISE", "ESCALATE")) {
                var id = state.getValue().apply(claimant);
                var may = may(agent, id);
                var tried = tries(agent, id, doing).status();
                assertThat(tried)
                        .as("%s of a claim that is %s", doing, state.getKey())
                        .isEqualTo(may.contains(doing) ? 200 : 409);
            }
        }
    }

    @Test
    void namesNothingOfWhatIsInAnotherHand() {
        var id = Claimant.inNorway().sent();
        var one = Staff.agent();
        DeskApiTest.replies(one, id).expect(200);
        assertThat(may(one, id)).contains("REPLY", "DECIDE");
        assertThat(may(Staff.agent(), id)).isEmpty();
        var passed = one.once().post(path(id) + "/escalation", "{\"why\":\"Hard.\"}").expect(200);
        assertThat(passed.json().at("/may")).isEmpty();
        assertThat(may(Staff.leader(), id)).contains("REPLY").doesNotContain("ESCALATE");
    }
}
