package no.svar.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.svar.Portal;
import no.svar.Statements;
import no.svar.access.People;
import no.svar.access.Person;
import no.svar.outage.CompensationResult;
import no.svar.outage.CompensationTold;
import no.svar.outage.OutageTold;
import no.svar.outage.OutageTold.Facts;
import no.svar.outage.OutageTold.What;
import no.svar.shared.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeApiTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MICROS);

    private final OutageNotices outages = Portal.bean(OutageNotices.class);
    private final CompensationNotices compensations = Portal.bean(CompensationNotices.class);

    @Test
    void tellsEachOfTheCustomersOnceHoweverOftenTheWordIsHandedOn() {
        var one = People.customer();
        var other = People.customer();
        var stranger = People.customer();
        var told = told(What.START, NOW, id(one), id(other));

        outages.receive(told);
        outages.receive(told);

        for (var customer : List.of(one, other)) {
            assertThat(notices(customer)).hasSize(1);
            var notice = notices(customer).get(0);
            assertThat(notice.at("/kind").asText()).isEqualTo("OUTAGE_START");
            assertThat(notice.at("/about/type").asText()).isEqualTo("OUTAGE");
            assertThat(notice.at("/about/id").asText()).isEqualTo(told.outage());
            assertThat(Instant.parse(notice.at("/at").asText())).isEqualTo(NOW);
        }
        assertThat(notices(stranger)).isEmpty();
    }

    @Test
    void tellsTheSameAgainWhereItIsSaidAgain() {
        var customer = People.customer();
        outages.receive(told(What.CHANGED, NOW, id(customer)));
        outages.receive(told(What.CHANGED, NOW.plus(Duration.ofHours(1)), id(customer)));
        assertThat(notices(customer)).hasSize(2);
    }

    @Test
    void tellsEachWhatTheirOutageGives() {
        var one = People.customer();
        var other = People.customer();
        var told =
                new CompensationTold(
                        UUID.randomUUID().toString(),
                        Country.SE,
                        "Nätlaget",
                        List.of(judged(one, 120_000), judged(other, 240_000)));

        compensations.receive(told);
        compensations.receive(told);

        assertThat(notices(one)).hasSize(1);
        assertThat(notices(one).get(0).at("/about/type").asText()).isEqualTo("COMPENSATION");
        assertThat(notices(one).get(0).at("/text").asText()).startsWith("Du får 1\u00a0200,00\u00a0");
        assertThat(notices(other).get(0).at("/text").asText()).startsWith("Du får 2\u00a0400,00\u00a0");
    }

    @Test
    void pagesThroughAllTheNewestFirst() {
        var customer = People.customer();
        for (int hour = 0; hour < 5; hour++) {
            outages.receive(told(What.CHANGED, NOW.plus(Duration.ofHours(hour)), id(customer)));
        }

        var seen = new ArrayList<Instant>();
        var cursor = "";
        do {
            var path = "/v1/notices?limit=2" + (cursor.isEmpty() ? "" : "&cursor=" + cursor);
            var page = customer.api().get(path).expect(200);
            page.json().at("/items").forEach(item -> seen.add(Instant.parse(item.at("/at").asText())));
            cursor = page.at("/nextCursor");
        } while (!cursor.isEmpty());

        assertThat(seen)
                .containsExactlyElementsOf(
                        Stream.of(4, 3, 2, 1, 0).map(hour -> NOW.plus(Duration.ofHours(hour))).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "nb, Strømmen er tilbake",
        "nn, Straumen er tilbake",
        "sv, Strömmen är tillbaka",
        "en, The power is back"
    })
    void speaksTheLanguageOfWhoeverReads(String language, String title) {
        var customer = People.customer();
        outages.receive(told(What.RESTORED, NOW, id(customer)));
        var read = customer.api().with("Accept-Language", language).get("/v1/notices").expect(200);
        assertThat(read.at("/items/0/title")).isEqualTo(title);
        assertThat(read.at("/items/0/text")).startsWith(title.split(" ")[0]);
    }

    @Test
    void forgetsWhatWasToldLongAgo() {
        var customer = People.customer();
        outages.receive(told(What.START, NOW.minus(Duration.ofDays(2_000)), id(customer)));
        outages.receive(told(What.RESTORED, NOW, id(customer)));
        Portal.bean(NoticePurge.class).purge();

        assertThat(notices(customer)).hasSize(1);
        assertThat(notices(customer).get(0).at("/kind").asText()).isEqualTo("OUTAGE_RESTORED");
    }

    @Test
    void readsThemByOneStatement() {
        var customer = People.customer();
        for (int hour = 0; hour < 3; hour++) {
            outages.receive(told(What.CHANGED, NOW.plus(Duration.ofHours(hour)), id(customer)));
        }
        var answer = customer.api().get("/v1/notices").expect(200);
        assertThat(Statements.of(answer, "notice")).hasSize(1);
    }

    @Test
    void keepsFiveHundredCustomersWordAtOnce() {
        var customers =
                Stream.generate(() -> UUID.randomUUID().toString())
                        .limit(OutageTold.MOST_CUSTOMERS - 1)
                        .toList();
        var one = People.customer();
        var all = Stream.concat(customers.stream(), Stream.of(id(one))).toArray(String[]::new);
        var prepared = Statements.preparedBy(() -> outages.receive(told(What.START, NOW, all)));
        assertThat(prepared).filteredOn(sql -> sql.startsWith("INSERT INTO notice")).hasSize(2);
        assertThat(notices(one)).hasSize(1);
    }

    private static OutageTold told(What what, Instant at, String... customers) {
        return new OutageTold(
                UUID.randomUUID().toString(),
                what,
                at,
                new Facts(
                        Country.NO,
                        "Nettlaget",
                        false,
                        NOW.minus(Duration.ofHours(4)),
                        null,
                        null,
                        NOW.plus(Duration.ofHours(2)),
                        what == What.RESTORED ? NOW : null,
                        null),
                List.of(customers));
    }

    private static CompensationTold.Judged judged(Person customer, long amount) {
        return new CompensationTold.Judged(
                id(customer),
                UUID.randomUUID().toString(),
                CompensationResult.DUE,
                amount,
                LocalDate.of(2027, 5, 1),
                NOW);
    }

    private static String id(Person customer) {
        return customer.api().get("/v1/me").expect(200).at("/id");
    }

    private static JsonNode notices(Person customer) {
        return customer.api().get("/v1/notices").expect(200).json().at("/items");
    }
}
