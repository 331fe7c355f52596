package no.svar.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.svar.Api;
import org.junit.jupiter.api.Test;

class SessionApiTest {

    @Test
    void goesOnWithANewTokenAtEachRefresh() {
        var somebody = People.customer();
        var next = People.refresh(somebody.refreshToken()).expect(200);
        assertThat(next.at("/sessionId")).isEqualTo(somebody.sessionId());
        assertThat(next.at("/refreshToken")).isNotEqualTo(somebody.refreshToken());
        Api.portal().as(next.at("/accessToken")).get("/v1/me").expect(200);
        People.refresh(next.at("/refreshToken")).expect(200);
    }

    @Test
    void endsTheWholeSessionWhenAnOldRefreshTokenComesBack() {
        var somebody = People.customer();
        var next = People.refresh(somebody.refreshToken()).expect(200);
        assertThat(People.refresh(somebody.refreshToken()).expect(401).at("/type"))
                .endsWith("refresh-refused");
        People.refresh(next.at("/refreshToken")).expect(401);
        Api.portal().as(next.at("/accessToken")).get("/v1/me").expect(401);
        somebody.api().get("/v1/me").expect(401);
    }

    @Test
    void writesTheReuseIntoTheAccessLog() {
        var people = People.aCustomer();
        var somebody = people.signedIn();
        People.refresh(somebody.refreshToken()).expect(200);
        People.refresh(somebody.refreshToken()).expect(401);
        var again = People.signIn(Api.portal(), somebody.email()).expect(200);
        var log = Api.portal().as(again.at("/accessToken")).get("/v1/access-log").expect(200).json();
        assertThat(log.findValuesAsText("event")).containsExactly("SIGNED_IN", "REFRESH_REUSED", "SIGNED_IN");
        assertThat(log.at("/items/1/by/kind").asText()).isEqualTo("SYSTEM");
    }

    @Test
    void letsOneAtMostOfTwoSimultaneousRefreshesThrough() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var round = 0; round < 5; round++) {
                var somebody = People.customer();
                Callable<Integer> refresh = () -> People.refresh(somebody.refreshToken()).status();
                var statuses = new java.util.ArrayList<Integer>();
                for (var done : threads.invokeAll(java.util.Collections.nCopies(4, refresh))) {
                    statuses.add(done.get());
                }
                assertThat(statuses).containsOnly(200, 401);
                assertThat(statuses.stream().filter(status -> status == 200)).hasSize(1);
                somebody.api().get("/v1/me").expect(401);
            }
        }
    }

    @Test
    void refusesWhatIsNoRefreshToken() {
        for (var token : List.of(RandomSecret.next(), People.customer().sessionId())) {
            People.refresh(token).expect(401);
        }
    }

    @Test
    void signsOut() {
        var somebody = People.customer();
        somebody.api().send("POST", "/v1/sign-out", null).expect(204);
        somebody.api().get("/v1/me").expect(401);
        People.refresh(somebody.refreshToken()).expect(401);
    }

    @Test
    void listsAndEndsSessions() {
        var somebody = People.customer();
        var elsewhere = People.signIn(Api.portal(), somebody.email()).expect(200);
        var listed = somebody.api().get("/v1/sessions").expect(200).json().at("/items");
        assertThat(listed).hasSize(2);
        assertThat(listed.findValuesAsText("current")).containsExactlyInAnyOrder("true", "false");
        somebody.api().delete("/v1/sessions/" + elsewhere.at("/sessionId")).expect(204);
        Api.portal().as(elsewhere.at("/accessToken")).get("/v1/me").expect(401);
        People.refresh(elsewhere.at("/refreshToken")).expect(401);
        somebody.api().get("/v1/me").expect(200);
        somebody.api().delete("/v1/sessions/" + elsewhere.at("/sessionId")).expect(404);
    }

    @Test
    void knowsNothingOfSomebodyElsesSession() {
        var somebody = People.customer();
        var other = People.customer();
        var foreign = other.api().delete("/v1/sessions/" + somebody.sessionId()).expect(404);
        var missing = other.api().delete("/v1/sessions/" + UUID.randomUUID()).expect(404);
        assertThat(foreign.at("/type")).isEqualTo(missing.at("/type"));
        somebody.api().get("/v1/me").expect(200);
    }
}
