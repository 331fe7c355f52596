package no.svar.invoice;

import static no.svar.invoice.Bills.aCreditNote;
import static no.svar.invoice.Bills.aPayment;
import static no.svar.invoice.Bills.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import no.svar.Api;
import no.svar.Statements;
import no.svar.access.Machines;
import no.svar.access.People;
import no.svar.access.Person;
import no.svar.invoice.Bills.APayment;
import no.svar.invoice.Bills.AnInvoice;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/// Invoices from the feed to the customer's screen.
class InvoiceApiTest {

    private static final LocalDate TODAY = LocalDate.now();

    private final Person customer = People.customer();

    @Test
    void showsAnInvoiceLineByLine() {
        var invoice = anInvoice().forAccount(customer.account()).energy("100", "80", "ESTIMATED");
        told(invoice.line("ENERGY_FIXED", "Fastbeløp", 3_900));
        var answer = customer.api().with("Accept-Language", "en").get(path(invoice)).expect(200);
        assertThat(answer.at("/status")).isEqualTo("OPEN");
        assertThat(answer.at("/groups/0/lines/0/basisText")).startsWith("Estimated");
        assertThat(answer.at("/groups/1/title")).isEqualTo("Fixed fees");
        assertThat(answer.at("/totals/payable/minor")).isEqualTo("14875");
        assertThat(answer.at("/payTo/referenceCheck")).isEqualTo("VALID");
        assertThat(answer.at("/payTo/accountKind")).isEqualTo("BANK_ACCOUNT_NO");
        assertThat(answer.at("/source")).isEqualTo(Machines.SOURCE);
    }

    @Test
    void listsNewestFirstPageByPageAndByStatus() {
        var old = anInvoice().forAccount(customer.account()).issuedOn(TODAY.minusDays(60));
        told(old.dueOn(TODAY.minusDays(40)), anInvoice().forAccount(customer.account()));
        var first = customer.api().get("/v1/invoices?limit=1").expect(200);
        assertThat(first.at("/items/0/status")).isEqualTo("OPEN");
        var second = customer.api().get("/v1/invoices?limit=1&cursor=" + first.at("/nextCursor")).expect(200);
        assertThat(second.at("/items/0/number")).isEqualTo(old.numberGiven());
        assertThat(second.json().has("nextCursor")).isFalse();
        assertThat(customer.api().get("/v1/invoices?status=OVERDUE").json().at("/items")).hasSize(1);
        customer.api().get("/v1/invoices?cursor=bm9ucw").expect(400);
    }

    @Test
    void paysWhenThePaymentComes() {
        var invoice = anInvoice().forAccount(customer.account());
        paid(aPayment().of(invoice));
        told(invoice);
        assertThat(customer.api().get(path(invoice)).at("/standing/status")).isEqualTo("PAID");
        var payments = customer.api().get(path(invoice) + "/payments").expect(200);
        assertThat(payments.at("/items/0/match")).isEqualTo("REFERENCE");
    }

    @Test
    void findsThePaymentWithAMistypedReference() {
        var invoice = anInvoice().forAccount(customer.account());
        told(invoice.line("OTHER", "Unikt beløp", System.nanoTime() % 1_000_000 + 1));
        var typed = new StringBuilder(invoice.referenceGiven());
        typed.setCharAt(5, typed.charAt(5) == '9' ? '0' : (char) (typed.charAt(5) + 1));
        paid(aPayment().of(invoice).reference(typed.toString()));
        var answer =
                customer.api().with("Accept-Language", "nb").get(path(invoice) + "/payments").expect(200);
        assertThat(answer.at("/candidates/0/reason")).isEqualTo("ONE_DIGIT_WRONG");
        assertThat(answer.at("/candidates/0/reference")).isEqualTo(typed.toString());
        assertThat(customer.api().get(path(invoice)).at("/status")).isEqualTo("OPEN");
    }

    @Test
    void tiesACreditNoteToWhatItCorrects() {
        var invoice = anInvoice().forAccount(customer.account());
        var credit = aCreditNote(invoice.numberGiven()).forAccount(customer.account());
        told(credit, invoice);
        var answer = customer.api().get(path(invoice)).expect(200);
        assertThat(answer.at("/status")).isEqualTo("CREDITED");
        assertThat(answer.at("/creditedBy/0")).isEqualTo(credit.numberGiven());
    }

    @Test
    void hidesWhatBelongsToSomebodyElse() {
        var theirs = anInvoice();
        told(theirs);
        for (var part : List.of("", "/payments", "/document")) {
            customer.api().get(path(theirs) + part).expect(404);
        }
        customer.api().breakingTheContract().get("/v1/invoices/" + "9".repeat(41)).expect(400);
    }

    @Test
    void rejectsSumsThatDoNotAgreeAndNamesTheDifference() {
        var answer =
                feed("invoices")
                        .with("Accept-Language", "en")
                        .put(
                                "/v1/feeds/invoices",
                                Bills.batch(anInvoice().with("payableMinor", 9_963).build()))
                        .expect(200);
        assertThat(answer.at("/rows/0/errors/0/pointer")).isEqualTo("/payableMinor");
        assertThat(answer.at("/rows/0/errors/0/reason")).contains("0.37");
    }

    @Test
    void printsTheInvoiceWithNamesFromEverywhere() throws IOException {
        var invoice = anInvoice().forAccount(customer.account()).energy("100", "80", "ESTIMATED");
        told(invoice.line("OTHER", "Guovdageaidnu čáhci – Łódź", 100));
        var answer = customer.api().get(path(invoice) + "/document").expect(200);
        assertThat(answer.header("Content-Type")).startsWith("application/pdf");
        try (var pdf = new PdfReader(answer.bytes())) {
            var text = new PdfTextExtractor(pdf).getTextFromPage(1);
            assertThat(text)
                    .contains(invoice.numberGiven(), invoice.referenceGiven(), "Guovdageaidnu čáhci – Łódź");
            assertThat(text.replaceAll("\\s", "")).contains("101,25");
        }
    }

    @Test
    void showsAtHomeWhatNeedsSomething() {
        var late = anInvoice().forAccount(customer.account()).issuedOn(TODAY.minusDays(40));
        told(late.dueOn(TODAY.minusDays(20)), anInvoice().forAccount(customer.account()));
        var answer = customer.api().get("/v1/home").expect(200);
        assertThat(answer.at("/parts/invoices/state")).isEqualTo("OK");
        assertThat(answer.at("/parts/invoices/items/0/status")).isEqualTo("OVERDUE");
        assertThat(answer.at("/parts/invoices/items/1/status")).isEqualTo("OPEN");
    }

    @Test
    void asksTheDatabaseAFixedNumberOfTimes() {
        var invoice = anInvoice().forAccount(customer.account());
        told(invoice);
        var few = statements(invoice);
        for (int more = 0; more < 12; more++) {
            told(anInvoice().forAccount(customer.account()));
        }
        assertThat(statements(invoice)).isEqualTo(few).containsExactly(2, 3, 2);
    }

    /// How many statements the list, one invoice and the first screen take.
    private List<Integer> statements(AnInvoice invoice) {
        return List.of("/v1/invoices", path(invoice), "/v1/home").stream()
                .map(path ->
                        Statements.of(customer.api().get(path).expect(200), "FROM invoice", "agreement")
                                .size())
                .toList();
    }

    private static void told(AnInvoice... invoices) {
        var rows = List.of(invoices).stream().map(AnInvoice::build).toArray(String[]::new);
        put("invoices", rows);
    }

    private static void paid(APayment payment) {
        put("payments", payment.build());
    }

    private static void put(String kind, String... rows) {
        var answer = feed(kind).put("/v1/feeds/" + kind, Bills.batch(rows)).expect(200);
        assertThat(answer.at("/counts/created")).as(answer.text()).isEqualTo("" + rows.length);
    }

    private static Api feed(String kind) {
        return Api.portal().as(Machines.token("feed:" + kind));
    }

    private static String path(AnInvoice invoice) {
        return "/v1/invoices/" + invoice.numberGiven();
    }
}
