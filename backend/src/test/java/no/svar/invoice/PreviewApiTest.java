package no.svar.invoice;

import static no.svar.invoice.Bills.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.UUID;
import no.svar.Api;
import no.svar.Statements;
import no.svar.access.Machines;
import no.svar.access.People;
import no.svar.access.Person;
import no.svar.meter.Points;
import no.svar.meter.Values;
import no.svar.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PreviewApiTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-10-01");
    private static final LocalDate LAST = LocalDate.parse("2026-10-31");

    private final String point = Points.newId();
    private final Person kari =
            People.aCustomer()
                    .withMeteringPoint("A-" + UUID.randomUUID().toString().substring(0, 20), point)
                    .signedIn();

    @ParameterizedTest
    @EnumSource(Language.class)
    void previewsAnotherUseInEveryLanguage(Language language) {
        var invoice = october().energy("500", "92.2", "ESTIMATED").line("ENERGY_FIXED", "Fast", 3_900);
        send(invoice);
        var answer =
                kari.api()
                        .with("Accept-Language", language.tag())
                        .get(path(invoice, "?estimatedKwh=400"))
                        .expect(200);
        assertThat(answer.json().path("binding").asBoolean()).isFalse();
        assertThat(answer.json().at("/change/minor").asLong()).isEqualTo(-11_525);
        assertThat(answer.json().at("/before/payable/minor").asLong()).isEqualTo(invoice.payableMinor());
        assertThat(answer.at("/text"))
                .contains(
                        switch (language) {
                            case NB -> "ville fakturaen vært 115,25";
                            case NN -> "ville fakturaen vore 115,25";
                            case SV -> "skulle fakturan vara 115,25";
                            case EN -> "the invoice would be NOK\u00a0115.25 less";
                        });
        assertThat(answer.at("/rules/0/id")).isEqualTo("NO-BILL-4");
    }

    @Test
    void previewsAReadingInAFixedNumberOfStatements() {
        describe(Points.aPoint().readByRegister(5));
        wasRead(FIRST, "12345");
        var invoice = october().energy("500", "100", "ESTIMATED");
        send(invoice);
        var answer =
                kari.api()
                        .get(
                                path(
                                        invoice,
                                        "?reading=12675&readOn="
                                                + LAST.plusDays(1)
                                                + "&meteringPoint="
                                                + point))
                        .expect(200);
        assertThat(Statements.of(answer, "FROM invoice", "agreement", "metering_point", "register_reading"))
                .hasSize(4);
        assertThat(answer.json().at("/lines/0/after/quantity").asDouble()).isEqualTo(330);
        assertThat(answer.json().at("/change/minor").asLong()).isEqualTo(-17_000 * 5 / 4);
    }

    @Test
    void spreadsAReadingThatWasTakenLaterAndSaysSo() {
        describe(Points.aPoint().readByRegister(5));
        wasRead(FIRST, "10000");
        var invoice = october().energy("500", "100", "ESTIMATED");
        send(invoice);
        var later = FIRST.plusDays(62);
        var answer =
                kari.api()
                        .with("Accept-Language", "en")
                        .get(path(invoice, "?reading=10620&readOn=" + later + "&meteringPoint=" + point))
                        .expect(200);
        assertThat(answer.json().at("/lines/0/after/quantity").asDouble()).isEqualTo(310);
        assertThat(answer.at("/text")).contains("spread evenly over the days");
    }

    @Test
    void refusesAReadingThatCannotBeRight() {
        describe(Points.aPoint().readByRegister(5).with("expectedAnnualKwh", 6_000));
        wasRead(FIRST, "54321");
        var invoice = october().energy("500", "100", "ESTIMATED");
        send(invoice);
        var answer =
                kari.api()
                        .with("Accept-Language", "en")
                        .get(path(invoice, "?reading=5432&readOn=" + LAST + "&meteringPoint=" + point))
                        .expect(409);
        assertThat(answer.at("/type")).isEqualTo("urn:problem:svar:not-recomputable");
        assertThat(answer.at("/detail")).contains("digit");
    }

    @Test
    void replacesTheEstimatedHoursOnly() {
        describe(Points.aPoint());
        Values.of(point).between(FIRST, LAST.minusDays(1)).told();
        Values.of(point).on(LAST).each("2").estimated().told();
        var invoice = october().energy("769", "100", "ESTIMATED");
        send(invoice);
        var answer = kari.api().get(path(invoice, "?estimatedKwh=10&meteringPoint=" + point)).expect(200);
        assertThat(answer.json().at("/lines/0/after/quantity").asDouble()).isEqualTo(769 - 48 + 10);
    }

    @Test
    void refusesAnInvoiceThatIsMeasured() {
        var invoice = october().energy("500", "100", "MEASURED");
        send(invoice);
        var answer =
                kari.api().with("Accept-Language", "en").get(path(invoice, "?estimatedKwh=400")).expect(409);
        assertThat(answer.at("/detail")).contains("All use on the invoice is measured");
    }

    @ParameterizedTest
    @CsvSource({
        "'', #query/estimatedKwh, Give either a reading with its day, or the use",
        "?reading=5, #query/readOn, A reading and its day belong together",
        "?estimatedKwh=5&reading=5, #query/estimatedKwh, Cannot be used together with a reading",
        "?estimatedKwh=-1, #query/estimatedKwh, Must be at least 0",
        "?estimatedKwh=1e-9999999, #query/estimatedKwh, Has the wrong form",
        "?reading=5&readOn=2026-10-30, #query/readOn, The reading must be of 31 October 2026 or later",
        "?estimatedKwh=1&meteringPoint=12, #query/meteringPoint, Has the wrong form"
    })
    void saysWhatIsWrongWithAQuestion(String query, String pointer, String reason) {
        var invoice = october().energy("500", "100", "ESTIMATED");
        send(invoice);
        var named = query.contains("readOn") ? query + "&meteringPoint=" + point : query;
        var answer =
                kari.api()
                        .breakingTheContract()
                        .with("Accept-Language", "en")
                        .get(path(invoice, named))
                        .expect(400);
        assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
        assertThat(answer.at("/errors/0/detail")).startsWith(reason);
    }

    @Test
    void doesNotPreviewAnotherCustomersInvoiceNorMeter() {
        var invoice = october().energy("500", "100", "ESTIMATED");
        send(invoice);
        var stranger = People.customer();
        stranger.api().get(path(invoice, "?estimatedKwh=400")).expect(404);
        kari.api().get(path(invoice, "?estimatedKwh=400&meteringPoint=" + Points.newId())).expect(404);
    }

    private Bills.AnInvoice october() {
        return anInvoice()
                .forAccount(kari.account())
                .issuedOn(LAST.plusDays(5))
                .dueOn(LAST.plusDays(20))
                .period(FIRST, LAST);
    }

    private void describe(Points described) {
        feed("metering-points", described.with("meteringPoint", point).row());
    }

    private void wasRead(LocalDate day, String register) {
        var row =
                Api.JSON
                        .createObjectNode()
                        .put("externalId", "R-" + UUID.randomUUID())
                        .put("meteringPoint", point)
                        .put("readOn", day.toString())
                        .put("register", Integer.parseInt(register))
                        .put("by", "GRID_COMPANY")
                        .put("status", "SETTLED")
                        .put("asOf", "2026-11-01T06:00:00Z");
        feed("readings", row.toString());
    }

    static void send(Bills.AnInvoice invoice) {
        feed("invoices", invoice.build());
    }

    static JsonNode feed(String kind, String row) {
        var answer =
                Api.portal()
                        .as(Machines.token("feed:" + kind))
                        .put("/v1/feeds/" + kind, Bills.batch(row))
                        .expect(200);
        assertThat(answer.at("/counts/rejected")).as(answer.text()).isEqualTo("0");
        return answer.json();
    }

    private static String path(Bills.AnInvoice invoice, String query) {
        return "/v1/invoices/" + invoice.numberGiven() + "/preview" + query;
    }
}
