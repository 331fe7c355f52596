package no.svar.invoice;

import static no.svar.invoice.Bills.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import no.svar.Api;
import no.svar.Api.Answer;
import no.svar.access.Machines;
import no.svar.access.People;
import no.svar.access.Person;
import no.svar.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplanationApiTest {

    private static final LocalDate FEBRUARY = LocalDate.parse("2026-02-01");

    @ParameterizedTest
    @EnumSource(Language.class)
    void explainsANorwegianInvoiceInEveryLanguage(Language language) {
        var kari = People.customer();
        var invoice =
                february(kari)
                        .energy("500", "84.31", "MEASURED")
                        .line("ELECTRICITY_TAX", "Elavgift", 3_565)
                        .metered("500", "KWH", "0.0713", "MEASURED");
        send(invoice);
        var answer = explanation(kari, invoice, language).expect(200);
        assertThat(answer.at("/lines/0/decidedBy")).isEqualTo("RETAILER");
        assertThat(answer.at("/lines/1/decidedBy")).isEqualTo("STATE");
        assertThat(answer.at("/lines/1/rule/id")).isEqualTo("NO-TAX-1");
        assertThat(answer.at("/lines/1/rule/text"))
                .contains(
                        switch (language) {
                            case NB -> "og linjen bruker den";
                            case NN -> "og linja bruker han";
                            case SV -> "och raden använder den";
                            case EN -> "and the line uses it";
                        });
        assertThat(answer.at("/lines/0/arithmetic")).startsWith("500 kWh × 84");
        assertThat(answer.at("/source")).isEqualTo(Machines.SOURCE);
        assertThat(answer.json().has("estimateNote")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysWhatEstimatesMeanOnASwedishInvoice(Language language) {
        var astrid = People.aCustomer().inSweden().signedIn();
        var invoice = february(astrid).swedish().energy("500", "84.31", "ESTIMATED");
        send(invoice);
        var answer = explanation(astrid, invoice, language).expect(200);
        assertThat(answer.at("/estimateNote")).contains("15 %").contains("ellagen 9 kap. 24 §");
        assertThat(answer.at("/lines/0/rule/id")).isEqualTo("SE-BILL-1");
        assertThat(answer.at("/lines/0/basis")).isEqualTo("ESTIMATED");
    }

    @Test
    void doesNotExplainAnotherCustomersInvoice() {
        var invoice = february(People.customer()).energy("500", "84.31", "MEASURED");
        send(invoice);
        assertThat(explanation(People.customer(), invoice, Language.NB).expect(404).at("/type"))
                .isEqualTo("urn:problem:svar:not-found");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void splitsTheDifferenceFromTheInvoiceBefore(Language language) {
        var kari = People.customer();
        var february = february(kari).energy("280", "50", "MEASURED");
        var march = march(kari).energy("341", "60", "MEASURED");
        send(february);
        send(march);
        var difference = difference(kari, march.numberGiven(), "", language).expect(200);
        assertThat(difference.at("/from")).isEqualTo(february.numberGiven());
        assertThat(difference.json().at("/total/minor").asLong())
                .isEqualTo(march.payableMinor() - february.payableMinor())
                .isEqualTo(sum(difference.json().path("parts")))
                .isEqualTo(sum(difference.json().path("drivers")));
        assertThat(difference.json().path("parts")).hasSize(Difference.Category.values().length);
        assertThat(difference.at("/drivers/0/text"))
                .startsWith(
                        switch (language) {
                            case NB -> "Gjennomsnittsprisen for strømmen gikk fra 50 til 60 øre per kWh";
                            case NN -> "Gjennomsnittsprisen for straumen gjekk frå 50 til 60 øre per kWh";
                            case SV -> "Snittpriset för elen gick från 50 till 60 øre per kWh";
                            case EN -> "The average price of the electricity went from 50 to 60 øre per kWh";
                        });
    }

    @Test
    void comparesWithTheInvoiceThatIsAskedFor() {
        var astrid = People.aCustomer().inSweden().signedIn();
        var february = february(astrid).swedish().energy("280", "50", "MEASURED");
        var march = march(astrid).swedish().energy("341", "60", "MEASURED");
        send(february);
        send(march);
        var back =
                difference(astrid, february.numberGiven(), "?from=" + march.numberGiven(), Language.SV)
                        .expect(200);
        assertThat(back.json().at("/total/minor").asLong())
                .isEqualTo(february.payableMinor() - march.payableMinor());
        assertThat(back.at("/total/currency")).isEqualTo("SEK");
    }

    @Test
    void saysThatThereIsNoEarlierInvoice() {
        var kari = People.customer();
        var invoice = february(kari);
        send(invoice);
        assertThat(difference(kari, invoice.numberGiven(), "", Language.EN).expect(404).at("/type"))
                .isEqualTo("urn:problem:svar:no-earlier-invoice");
    }

    @Test
    void doesNotCompareWithAnotherCustomersInvoice() {
        var kari = People.customer();
        var own = march(kari);
        var strangers = february(People.customer());
        send(own);
        send(strangers);
        var from = "?from=" + strangers.numberGiven();
        assertThat(difference(kari, own.numberGiven(), from, Language.EN).expect(404).at("/type"))
                .isEqualTo("urn:problem:svar:not-found");
    }

    @Test
    void doesNotCompareACreditNote() {
        var kari = People.customer();
        var invoice = february(kari).energy("280", "50", "MEASURED");
        var creditNote =
                Bills.aCreditNote(invoice.numberGiven())
                        .forAccount(kari.account())
                        .issuedOn(LocalDate.parse("2026-03-20"))
                        .energy("280", "50", "MEASURED");
        send(invoice);
        send(creditNote);
        assertThat(difference(kari, creditNote.numberGiven(), "", Language.EN).expect(422).at("/type"))
                .isEqualTo("urn:problem:svar:not-comparable");
    }

    private static Bills.AnInvoice february(Person person) {
        return anInvoice()
                .forAccount(person.account())
                .issuedOn(FEBRUARY.plusDays(35))
                .dueOn(FEBRUARY.plusDays(50))
                .period(FEBRUARY, FEBRUARY.plusDays(27));
    }

    private static Bills.AnInvoice march(Person person) {
        var march = FEBRUARY.plusMonths(1);
        return anInvoice()
                .forAccount(person.account())
                .issuedOn(march.plusDays(35))
                .dueOn(march.plusDays(50))
                .period(march, march.plusDays(30));
    }

    private static void send(Bills.AnInvoice invoice) {
        var answer =
                Api.portal()
                        .as(Machines.token("feed:invoices"))
                        .put("/v1/feeds/invoices", Bills.batch(invoice.build()))
                        .expect(200);
        assertThat(answer.at("/rows/0/result")).as(answer.text()).isEqualTo("CREATED");
    }

    private static Answer explanation(Person person, Bills.AnInvoice invoice, Language language) {
        return person.api()
                .with("Accept-Language", language.tag())
                .get("/v1/invoices/" + invoice.numberGiven() + "/explanation");
    }

    private static Answer difference(Person person, String number, String query, Language language) {
        return person.api()
                .with("Accept-Language", language.tag())
                .get("/v1/invoices/" + number + "/difference" + query);
    }

    private static long sum(JsonNode items) {
        return items.valueStream().mapToLong(item -> item.at("/amount/minor").asLong()).sum();
    }
}
