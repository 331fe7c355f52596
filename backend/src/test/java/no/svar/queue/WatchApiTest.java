package no.svar.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.UUID;
import no.svar.Api;
import no.svar.Api.Answer;
import no.svar.Portal;
import no.svar.access.People;
import org.junit.jupiter.api.Test;

class WatchApiTest {

    private static final String WATCHES = "/v1/queues/outage-phone/watches";

    private static Answer set(Api api, String body) {
        return api.with("Idempotency-Key", UUID.randomUUID().toString()).post(WATCHES, body);
    }

    @Test
    void waitsUntilTheTimeThatWasAskedFor() {
        var until = Instant.now().plus(2, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
        var person = People.customer();
        var watch = set(person.api(), "{\"until\":\"" + until + "\"}").expect(201);

        assertThat(watch.at("/state")).isEqualTo("WAITING");
        assertThat(watch.at("/until")).isEqualTo(until.toString());
        assertThat(watch.at("/text")).isEqualTo("Vi sier fra når køen er kort.");
        var seen = Api.portal().get(WATCHES + "/" + watch.at("/id")).expect(200);
        assertThat(seen.json()).isEqualTo(watch.json());
        assertThat(seen.header("Cache-Control")).isEqualTo("private, no-cache");
    }

    @Test
    void isSetOnceHoweverOftenItIsSent() {
        var api = People.customer().api().with("Idempotency-Key", UUID.randomUUID().toString());

        assertThat(api.post(WATCHES, "{}").expect(201).at("/id"))
                .isEqualTo(api.post(WATCHES, "{}").expect(201).at("/id"));
    }

    @Test
    void isEndedByWhoeverHasItsId() {
        var path = WATCHES + "/" + set(People.customer().api(), "{}").expect(201).at("/id");

        Api.portal().delete(path).expect(204);
        assertThat(Api.portal().get(path).expect(404).at("/type")).isEqualTo("urn:problem:svar:not-found");
        Api.portal().delete(path).expect(404);
    }

    @Test
    void belongsToItsOwnQueueOnly() {
        var id = set(People.customer().api(), "{}").expect(201).at("/id");

        Api.portal().get("/v1/queues/kundtjanst/watches/" + id).expect(404);
    }

    @Test
    void refusesTimesThatArePastOrTooFar() {
        for (var until : new String[] {"2020-01-01T00:00:00Z", "2099-01-01T00:00:00Z"}) {
            var refused = set(Api.portal(), "{\"until\":\"" + until + "\"}").expect(400);
            assertThat(refused.at("/errors/0/pointer")).isEqualTo("/until");
        }
    }

    @Test
    void grantsOneCallerAFewOnly() {
        var api = People.customer().api();
        var most = Portal.bean(WatchSettings.class).perCaller();
        for (int i = 0; i < most; i++) {
            set(api, "{}").expect(201);
        }

        var refused = set(api, "{}").expect(429);
        assertThat(refused.at("/type")).isEqualTo("urn:problem:svar:too-many-watches");
        assertThat(refused.header("Retry-After")).isNotEmpty();
    }

    @Test
    void saysNothingOfACallerInItsTable() {
        var watch = set(People.customer().api(), "{}").expect(201);
        var row = Portal.bean(Watches.class).find("outage-phone", watch.at("/id")).orElseThrow();

        assertThat(row.caller()).hasSize(43);
    }

    @Test
    void knowsWhenItCameToNothing() {
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var watch = aWatch("kundtjanst", now.minus(3, ChronoUnit.HOURS), now.minus(1, ChronoUnit.HOURS));
        Portal.bean(Watches.class).add(watch);

        assertThat(Api.portal().get("/v1/queues/kundtjanst/watches/" + watch.id()).expect(200).at("/state"))
                .isEqualTo("EXPIRED");
    }

    /// The desk is asked for a queue that no settings name, so that nothing else releases its watches.
    @Test
    void releasesTheOldestFirstAndNoMoreThanThereIsRoomFor() {
        var queue = Queues.named("w" + UUID.randomUUID().toString().substring(0, 8));
        var watches = Portal.bean(Watches.class);
        var desk = Portal.bean(WatchDesk.class);
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var ids = new ArrayList<String>();
        for (int i = 0; i < 10; i++) {
            var watch = aWatch(queue.id(), now.minusSeconds(100 - i), now.plusSeconds(3_600));
            watches.add(watch);
            ids.add(watch.id());
        }
        int room = Portal.bean(WatchSettings.class).releasedEachMinute(queue.priors());
        assertThat(room).isBetween(1, 9);

        desk.release(queue);
        desk.release(queue);

        for (int i = 0; i < ids.size(); i++) {
            var watch = watches.find(queue.id(), ids.get(i)).orElseThrow();
            assertThat(watch.releasedAt() != null).as("the %dth", i).isEqualTo(i < room);
            if (watch.dueAt() != null) {
                assertThat(watch.dueAt()).isBetween(now, now.plusSeconds(310));
            }
        }
    }

    @Test
    void signalsThoseWhoseMomentHasComeAndPutsThemBackWhereItCameTooLate() throws Exception {
        var queue = Queues.named("w" + UUID.randomUUID().toString().substring(0, 8));
        var watches = Portal.bean(Watches.class);
        var desk = Portal.bean(WatchDesk.class);
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var due = aWatch(queue.id(), now.minusSeconds(100), now.plusSeconds(3_600));
        var later = aWatch(queue.id(), now.minusSeconds(90), now.plusSeconds(3_600));
        watches.add(due);
        watches.add(later);
        watches.release(due.id(), now.minusSeconds(60), now.minusSeconds(1));
        watches.release(later.id(), now.minusSeconds(60), now.plusSeconds(200));

        desk.putBack(queue);
        assertThat(watches.find(queue.id(), due.id()).orElseThrow().dueAt()).isNull();

        watches.release(due.id(), now.minusSeconds(60), now.minusSeconds(1));
        desk.signal(queue);
        assertThat(watches.find(queue.id(), due.id()).orElseThrow().state(now))
                .isEqualTo(Watch.State.SIGNALLED);
        assertThat(watches.find(queue.id(), later.id()).orElseThrow().state(now))
                .isEqualTo(Watch.State.WAITING);
        var listener = Portal.bean(ShortListener.class);
        for (int i = 0; i < 100 && !listener.heard(due.id()); i++) {
            Thread.sleep(100);
        }
        assertThat(listener.heard(due.id())).isTrue();
        assertThat(listener.heard(later.id())).isFalse();
    }

    private static Watch aWatch(String queue, Instant created, Instant until) {
        return new Watch(RandomId.next(), queue, "c".repeat(43), null, created, until, null, null, null);
    }
}
