package no.svar.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.svar.Household;
import no.svar.Portal;
import no.svar.access.People;
import no.svar.meter.Points;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportApiTest {

    @Test
    void givesAReceiptWithTheMomentThatCounts() {
        var before = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var home = DarkHome.inNorway();
        var receipt = home.reports("NO_POWER").expect(201);

        assertThat(Instant.parse(receipt.at("/receivedAt"))).isBetween(before, Instant.now());
        assertThat(receipt.at("/meteringPoint")).isEqualTo(home.meteringPoint());
        assertThat(receipt.at("/state")).isEqualTo("RECEIVED");
        assertThat(receipt.at("/text")).startsWith("We received your report at ");
        assertThat(receipt.at("/next/text")).contains("main fuse");
        assertThat(home.looksAt(receipt.at("/id")).json()).isEqualTo(receipt.json());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    nb | Vi fikk meldingen din
                    nn | Vi fekk meldinga di
                    sv | Vi fick din anmälan
                    en | We received your report
                    """)
    void speaksTheReadersLanguage(String language, String beginning) {
        var home = DarkHome.inNorway();
        var id = home.reports("NO_POWER").expect(201).at("/id");

        var seen = home.person().api().with("Accept-Language", language).get("/v1/outage-reports/" + id);
        assertThat(seen.expect(200).at("/text")).startsWith(beginning);
    }

    @Test
    void saysWhomToCallWhereThereIsDanger() {
        var norwegian = DarkHome.inNorway();
        var swedish = DarkHome.inSweden();

        assertThat(danger(norwegian)).contains("call the fire service on 110 and the grid company");
        assertThat(danger(swedish)).contains("call the emergency number 112 and the grid company");
    }

    private static String danger(DarkHome home) {
        return home.sends(home.report("NO_POWER").put("danger", true)).expect(201).at("/next/text");
    }

    @Test
    void answersTheSameReportAgainWithTheSameReceipt() {
        var home = DarkHome.inNorway();
        var first = home.reports("NO_POWER").expect(201).at("/id");

        assertThat(home.reports("NO_POWER").expect(201).at("/id")).isEqualTo(first);
        assertThat(home.reports("FLICKER").expect(201).at("/id")).isNotEqualTo(first);
        assertThat(home.sends(home.report("NO_POWER").put("danger", true)).expect(201).at("/id"))
                .as("danger is news")
                .isNotEqualTo(first);
    }

    @Test
    void grantsOneCustomerAFewReceiptsAnHour() {
        var most = Portal.bean(ReportSettings.class).perCustomer();
        var customer = People.aCustomer();
        var points = new ArrayList<String>();
        for (int i = 0; i <= most; i++) {
            points.add(Points.aPoint().with("postalCode", DarkHome.aPostalCode()).known());
            customer.withMeteringPoint("A-" + UUID.randomUUID(), points.getLast());
        }
        var person = customer.signedIn();
        for (var point : points.subList(0, most)) {
            new DarkHome(person, point).reports("NO_POWER").expect(201);
        }

        var refused = new DarkHome(person, points.getLast()).reports("NO_POWER").expect(429);
        assertThat(refused.at("/type")).isEqualTo("urn:problem:svar:too-many-reports");
        assertThat(refused.at("/detail")).contains("110");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(3_000, 3_600);
        assertThat(new DarkHome(person, points.get(0)).reports("NO_POWER").expect(201).at("/id"))
                .as("what has been reported has its receipt")
                .isNotEmpty();
    }

    @Test
    void knowsNoMeteringPointThatIsNotTheCustomersNow() {
        var home = DarkHome.inNorway();
        var strangers = DarkHome.inNorway().meteringPoint();
        var left = Points.aPoint().with("postalCode", DarkHome.aPostalCode()).known();
        var mover =
                People.aCustomer()
                        .withMeteringPoint(left, LocalDate.of(2020, 1, 1), LocalDate.of(2024, 1, 1))
                        .signedIn();

        for (var point : List.of(strangers, Household.aGsrn())) {
            new DarkHome(home.person(), point).reports("NO_POWER").expect(404);
        }
        new DarkHome(mover, left).reports("NO_POWER").expect(404);
    }

    @Test
    void takesReportsOfMeteringPointsThatNobodyHasDescribed() {
        var point = Household.aGsrn();
        var home = new DarkHome(DarkHome.holderOf(People.aCustomer(), point), point);

        assertThat(home.reports("NO_POWER").expect(201).at("/state")).isEqualTo("RECEIVED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"what": "NO_POWER"}                                                        | /meteringPoint
                    {"meteringPoint": "12", "what": "NO_POWER"}                                 | /meteringPoint
                    {"meteringPoint": "707057500012345670", "what": "NO_POWER"}                 | /meteringPoint
                    {"meteringPoint": "POINT"}                                                  | /what
                    {"meteringPoint": "POINT", "what": "DARK"}                                  | /what
                    {"meteringPoint": "POINT", "what": "NO_POWER", "since": "yesterday"}        | /since
                    {"meteringPoint": "POINT", "what": "NO_POWER", "since": "2099-01-01T00:00:00Z"} | /since
                    {"meteringPoint": "POINT", "what": "NO_POWER", "since": "2020-01-01T00:00:00Z"} | /since
                    {"meteringPoint": "POINT", "what": "NO_POWER", "outage": "7"}               | /outage
                    {"meteringPoint": "POINT", "what": "NO_POWER", "outage": "6b1f0c52-7d0e-4c39-9a54-2f7f0f3f8a11"} | /outage
                    {"meteringPoint": "POINT", "what": "NO_POWER", "text": "  "}                | /text
                    {"meteringPoint": "POINT", "what": "NO_POWER", "text": "LONG"}              | /text
                    {"meteringPoint": "POINT", "what": "NO_POWER", "danger": "much"}            | /danger
                    """)
    void saysWhatIsWrongWithAReport(String body, String pointer) {
        var home = DarkHome.inNorway();
        var text = body.replace("POINT", home.meteringPoint()).replace("LONG", "x".repeat(501));
        var refused =
                home.api()
                        .breakingTheContract()
                        .with("Idempotency-Key", UUID.randomUUID().toString())
                        .post("/v1/outage-reports", text)
                        .expect(400);

        assertThat(refused.at("/errors/0/pointer")).isEqualTo(pointer);
    }

    @Test
    void asksForAnIdempotencyKey() {
        var home = DarkHome.inNorway();
        var refused =
                home.api()
                        .breakingTheContract()
                        .post("/v1/outage-reports", home.report("NO_POWER").toString())
                        .expect(400);

        assertThat(refused.at("/errors/0/pointer")).isEqualTo("#header/Idempotency-Key");
    }

    @Test
    void listsReportsNewestFirstPageByPage() {
        var home = DarkHome.inNorway();
        var ids = new ArrayList<String>();
        for (var what : List.of("FLICKER", "SOME_PHASES", "NO_POWER")) {
            ids.addFirst(home.reports(what).expect(201).at("/id"));
        }

        var first = home.api().get("/v1/outage-reports?limit=2").expect(200);
        var second =
                home.api().get("/v1/outage-reports?limit=2&cursor=" + first.at("/nextCursor")).expect(200);
        assertThat(List.of(first.at("/items/0/id"), first.at("/items/1/id"), second.at("/items/0/id")))
                .isEqualTo(ids);
        assertThat(second.json().has("nextCursor")).isFalse();
        assertThat(
                        home.api()
                                .breakingTheContract()
                                .get("/v1/outage-reports?cursor=nonsense")
                                .expect(400)
                                .at("/errors/0/pointer"))
                .isEqualTo("#query/cursor");
    }

    @Test
    void showsReportsToWhoeverSentThemOnly() {
        var home = DarkHome.inNorway();
        var spouse =
                new DarkHome(
                        DarkHome.holderOf(People.aCustomer(), home.meteringPoint()), home.meteringPoint());
        var id = home.reports("NO_POWER").expect(201).at("/id");

        spouse.api().get("/v1/outage-reports/" + id).expect(404);
        assertThat(spouse.api().get("/v1/outage-reports").expect(200).json().get("items")).isEmpty();
    }
}
