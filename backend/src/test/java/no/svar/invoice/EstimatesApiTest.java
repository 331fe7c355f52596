package no.svar.invoice;

import static no.svar.invoice.Bills.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import no.svar.Statements;
import no.svar.access.People;
import no.svar.meter.Points;
import no.svar.meter.Values;
import no.svar.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EstimatesApiTest {

    private static final LocalDate DECEMBER = LocalDate.parse("2025-12-01");

    @ParameterizedTest
    @EnumSource(Language.class)
    void tellsASwedishConsumerOfTheReduction(Language language) {
        var astrid = People.aCustomer().inSweden().signedIn();
        var last = swedish(astrid.account(), 8);
        for (int month = 0; month < 8; month++) {
            PreviewApiTest.send(swedish(astrid.account(), month));
        }
        PreviewApiTest.send(last);
        var path = "/v1/invoices/" + last.numberGiven() + "/estimates";
        var answer = astrid.api().with("Accept-Language", language.tag()).get(path).expect(200);
        assertThat(Statements.of(answer, "FROM invoice", "agreement")).hasSize(3);
        assertThat(answer.at("/longEstimate/months")).isEqualTo("9");
        assertThat(answer.at("/longEstimate/from")).isEqualTo("2025-12-01");
        assertThat(answer.json().at("/longEstimate/overLimit").asBoolean()).isTrue();
        assertThat(answer.json().at("/longEstimate/charged/minor").asLong()).isEqualTo(9 * 62_500);
        assertThat(answer.at("/longEstimate/text")).contains("15 %").doesNotContain("%%");
        assertThat(answer.at("/lines/0/period/from")).isEqualTo("2026-08-01");
    }

    @Test
    void marksALateCorrectionOfAMeterThatSendsItsHours() {
        var point = Points.aPoint().known();
        var kari =
                People.aCustomer()
                        .withMeteringPoint("A-" + UUID.randomUUID().toString().substring(0, 20), point)
                        .signedIn();
        var invoice =
                month(DECEMBER)
                        .forAccount(kari.account())
                        .issuedOn(LocalDate.parse("2026-07-01"))
                        .dueOn(LocalDate.parse("2026-07-20"))
                        .line("CORRECTION", "Etterberegning", 3_360)
                        .about(point, DECEMBER, DECEMBER);
        PreviewApiTest.send(invoice);
        var answer = kari.api().get("/v1/invoices/" + invoice.numberGiven() + "/estimates").expect(200);
        assertThat(answer.at("/lateCorrection/lines/0/lastDayToCharge")).isEqualTo("2026-06-01");
        assertThat(answer.json().at("/lateCorrection/notChargeable/minor").asLong()).isEqualTo(4_200);
        assertThat(answer.json().has("longEstimate")).isFalse();
    }

    @Test
    void isNotAnsweredToOthers() {
        var invoice = month(DECEMBER).forAccount(People.customer().account());
        PreviewApiTest.send(invoice);
        People.customer().api().get("/v1/invoices/" + invoice.numberGiven() + "/estimates").expect(404);
    }

    @Test
    void pricesWhatWasUsedByTheInvoicesOfThoseDays() {
        var point = Points.aPoint().known();
        var kari =
                People.aCustomer()
                        .withMeteringPoint("A-" + UUID.randomUUID().toString().substring(0, 20), point)
                        .signedIn();
        var october = LocalDate.parse("2026-10-01");
        Values.of(point).between(october, october.plusDays(1)).told();
        PreviewApiTest.send(
                month(october)
                        .forAccount(kari.account())
                        .energy("500", "80", "MEASURED")
                        .line("GRID_ENERGY", "Nettleie", 10_000)
                        .metered("500", "KWH", "0.2", "MEASURED")
                        .line("GRID_FIXED", "Fastledd", 20_000));
        var consumption = "/v1/metering-points/" + point + "/consumption";
        var answer =
                kari.api().get(consumption + "?from=2026-10-01&to=2026-10-02&resolution=day").expect(200);
        assertThat(Statements.of(answer, "agreement", "meter_day", "FROM invoice")).hasSize(3);
        assertThat(answer.json().at("/cost/amount/minor").asLong()).isEqualTo(48 * 125);
        assertThat(answer.json().at("/cost/pricedKwh").decimalValue())
                .isEqualByComparingTo(new BigDecimal(48));
    }

    private static Bills.AnInvoice swedish(String account, int month) {
        return month(DECEMBER.plusMonths(month))
                .swedish()
                .forAccount(account)
                .energy("500", "100", "ESTIMATED");
    }

    private static Bills.AnInvoice month(LocalDate first) {
        var last = first.plusMonths(1).minusDays(1);
        return anInvoice().period(first, last).issuedOn(last.plusDays(5)).dueOn(last.plusDays(20));
    }
}
