package no.svar.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.svar.Api;
import no.svar.Portal;
import no.svar.shared.Language;
import org.junit.jupiter.api.Test;

class AccessLogApiTest {

    @Test
    void showsTheCustomerWhoElseLooked() {
        var somebody = People.customer();
        var agent = new Actor(AccessLogEntry.Kind.AGENT, "Agent 7");
        actingFor(somebody, agent).get("/v1/agreements").expect(200);
        var log = somebody.api().get("/v1/access-log").expect(200);
        assertThat(log.at("/items/0/event")).isEqualTo("LOOKED");
        assertThat(log.at("/items/0/by/kind")).isEqualTo("AGENT");
        assertThat(log.at("/items/0/by/name")).isEqualTo("Agent 7");
        assertThat(log.at("/items/0/what")).isEqualTo("GET /v1/agreements");
        assertThat(log.at("/items/1/event")).isEqualTo("SIGNED_IN");
    }

    @Test
    void doesNotLogTheCustomersOwnLooks() {
        var somebody = People.customer();
        somebody.api().get("/v1/me").expect(200);
        assertThat(somebody.api().get("/v1/access-log").expect(200).json().at("/items")).hasSize(1);
    }

    @Test
    void namesTheOperationAndNotTheThing() {
        var somebody = People.customer();
        var client = new Actor(AccessLogEntry.Kind.CLIENT, "Comparison site");
        actingFor(somebody, client).delete("/v1/sessions/" + UUID.randomUUID()).expect(404);
        assertThat(somebody.api().get("/v1/access-log").expect(200).at("/items/0/what"))
                .isEqualTo("DELETE /v1/sessions/{id}");
    }

    @Test
    void isReadPageByPage() {
        var somebody = People.customer();
        var delegate = actingFor(somebody, new Actor(AccessLogEntry.Kind.DELEGATE, "Ola"));
        for (var look = 0; look < 4; look++) {
            delegate.get("/v1/me").expect(200);
        }
        var first = somebody.api().get("/v1/access-log?limit=3").expect(200);
        assertThat(first.json().at("/items")).hasSize(3);
        var second =
                somebody.api().get("/v1/access-log?limit=3&cursor=" + first.at("/nextCursor")).expect(200);
        assertThat(second.json().at("/items").findValuesAsText("event"))
                .containsExactly("LOOKED", "SIGNED_IN");
        assertThat(second.json().has("nextCursor")).isFalse();
    }

    private static Api actingFor(Person person, Actor actor) {
        var id = UUID.fromString(person.api().get("/v1/me").expect(200).at("/id"));
        var token =
                Portal.bean(TokenIssuer.class).issue(new SignedIn.AsCustomer(id, null, Language.NB, actor));
        return Api.portal().as(token);
    }
}
