package no.svar.desk;

import static no.svar.desk.DeskApiTest.LOUD;
import static no.svar.desk.DeskApiTest.THREAT;
import static no.svar.desk.DeskApiTest.path;
import static no.svar.desk.DeskApiTest.replies;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import no.svar.access.Staff;
import no.svar.claim.Claimant;
import org.junit.jupiter.api.Test;

/// Which claim is next, and that it is in one hand only.
class DeskOrderTest {

    @Test
    void putsNeedBeforeTheOthersAndNotTone() {
        var calm = Claimant.inNorway().sent();
        var loud = Claimant.inNorway().sends(LOUD).expect(201).at("/id");
        var need =
                Claimant.inNorway()
                        .sends("{\"kind\":\"OTHER\",\"need\":\"MEDICAL_DEVICE\"}")
                        .expect(201)
                        .at("/id");
        assertThat(listed(Staff.agent())).containsSubsequence(need, calm).containsSubsequence(need, loud);
        assertThat(listed(Staff.agent(), "&order=OLDEST")).containsSubsequence(calm, loud, need);
    }

    @Test
    void countsWhatIsOpen() {
        var agent = Staff.agent();
        var before = agent.api().get("/v1/desk/counts").expect(200);
        replies(agent, Claimant.inNorway().sent()).expect(200);
        Claimant.inNorway().sends(THREAT).expect(201);
        var after = agent.api().get("/v1/desk/counts").expect(200);
        assertThat(after.json().at("/open").asInt()).isEqualTo(before.json().at("/open").asInt() + 1);
        assertThat(after.json().at("/mine").asInt()).isEqualTo(1);
        assertThat(after.json().at("/forLeader").asInt()).isZero();
        assertThat(Staff.leader().api().get("/v1/desk/counts").expect(200).json().at("/forLeader").asInt())
                .isPositive();
    }

    @Test
    void leadersWriteMacrosAndAgentsUseThem() {
        var at = "/v1/desk/macros/" + UUID.randomUUID();
        var macro =
                "{\"name\":\"A %s\",\"nb\":\"Hei\",\"nn\":\"Hei\",\"sv\":\"Hej\",\"en\":\"Hello\"}"
                        .formatted(at);
        Staff.agent().api().put(at, macro).expect(403);
        var leader = Staff.leader();
        leader.api().put(at, macro).expect(200);
        leader.api().put(at, macro.replace("Hello", "Good day")).expect(200);
        assertThat(Staff.agent().api().get("/v1/desk/macros?limit=100").expect(200).text())
                .contains("Good day")
                .doesNotContain("Hello");
        leader.api().delete(at).expect(204);
        assertThat(Staff.agent().api().get("/v1/desk/macros").expect(200).text()).doesNotContain(at);
    }

    static List<String> listed(Staff agent) {
        return listed(agent, "");
    }

    /// The ids of all that is open, page by page.
    static List<String> listed(Staff agent, String query) {
        var ids = new ArrayList<String>();
        var cursor = "";
        do {
            var page = agent.api().get("/v1/desk/claims?limit=100" + query + cursor).expect(200);
            page.json().at("/items").forEach(item -> ids.add(item.path("id").asText()));
            cursor = page.at("/nextCursor").isEmpty() ? "" : "&cursor=" + page.at("/nextCursor");
        } while (!cursor.isEmpty());
        assertThat(ids).doesNotHaveDuplicates();
        return ids;
    }

    @Test
    void givesNoTwoAgentsTheSameClaim() {
        var claimants = Stream.generate(Claimant::inNorway).limit(10).toList();
        var sent = Stream.iterate(0, i -> i + 1).limit(100).map(i -> claimants.get(i % 10).sent()).toList();
        var agents = Stream.generate(Staff::agent).limit(8).toList();
        var taken =
                agents.stream()
                        .map(agent ->
                                CompletableFuture.supplyAsync(
                                        () -> takesAll(agent), Thread::startVirtualThread))
                        .toList()
                        .stream()
                        .flatMap(all -> all.join().stream())
                        .toList();
        assertThat(taken).doesNotHaveDuplicates().containsAll(sent);
        agents.forEach(agent -> taken.forEach(id -> agent.api().delete(path(id) + "/lease")));
    }

    private static List<String> takesAll(Staff agent) {
        var taken = new ArrayList<String>();
        while (true) {
            var next = agent.once().send("POST", "/v1/desk/next", null);
            if (next.status() == 204) {
                return taken;
            }
            taken.add(next.expect(200).at("/id"));
        }
    }
}
