package no.svar.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import no.svar.shared.Country;
import org.junit.jupiter.api.Test;

/// The demo on a fresh database of its own: every story shows what README says of it.
class DemoTest {

    @Test
    void givesBackThirtySevenKroner() {
        var invoice = Demo.ask("roar@example.org", "/v1/invoices/370103");
        assertThat(invoice.at("/standing/status")).isEqualTo("PAID");
        assertThat(invoice.at("/standing/balance/minor")).isEqualTo("-3700");
        assertThat(invoice.at("/standing/next/what")).isEqualTo("REFUND");
    }

    @Test
    void findsThePaymentWithTwoDigitsSwapped() {
        assertThat(Demo.ask("kari@example.org", "/v1/invoices/440104").at("/standing/status"))
                .isEqualTo("OVERDUE");
        var payments = Demo.ask("kari@example.org", "/v1/invoices/440104/payments");
        assertThat(payments.json().at("/items")).isEmpty();
        assertThat(payments.at("/candidates/0/reference")).isEqualTo("0440104721");
        assertThat(payments.at("/candidates/0/reason")).isEqualTo("DIGITS_SWAPPED");
    }

    @Test
    void remindsOfTheForgottenDueDateWithItsFee() {
        var invoice = Demo.ask("torunn@example.org", "/v1/invoices/610103");
        assertThat(invoice.at("/standing/status")).isEqualTo("REMINDED");
        assertThat(invoice.at("/standing/fees/minor")).isEqualTo("3800");
        assertThat(invoice.at("/standing/balance/minor")).isEqualTo("98436");
        assertThat(Demo.ask("torunn@example.org", "/v1/me").at("/language")).isEqualTo("nn");
    }

    @Test
    void creditsTheEstimateAndBillsWhatWasRead() {
        var estimated = Demo.ask("vera@example.org", "/v1/invoices/550103");
        assertThat(estimated.at("/basis")).isEqualTo("ESTIMATED");
        assertThat(estimated.at("/standing/status")).isEqualTo("CREDITED");
        assertThat(estimated.at("/creditedBy/0")).isEqualTo("550104");
        var credit = Demo.ask("vera@example.org", "/v1/invoices/550104?kind=CREDIT_NOTE");
        assertThat(credit.at("/corrects")).isEqualTo("550103");
        assertThat(credit.at("/payable/minor")).isEqualTo(estimated.at("/payable/minor"));
        var corrected = Demo.ask("vera@example.org", "/v1/invoices/550105");
        assertThat(corrected.at("/basis")).isEqualTo("MEASURED");
        assertThat(corrected.at("/corrects")).isEqualTo("550103");
        assertThat(corrected.at("/standing/status")).isEqualTo("OPEN");
        assertThat(Demo.ask("vera@example.org", "/v1/invoices/550106").at("/basis")).isEqualTo("MIXED");
    }

    @Test
    void leavesTheCalmCustomerAlone() {
        var invoices = Demo.ask("nils@example.org", "/v1/invoices").json().at("/items");
        assertThat(invoices).hasSize(4).allMatch(invoice -> invoice.at("/status").asText().equals("PAID"));
    }

    @Test
    void explainsTheDifferenceFromTheMonthBefore() {
        for (var invoice :
                Map.of("kari", "440104", "torunn", "610104", "nils", "900104", "vera", "550106").entrySet()) {
            var address = invoice.getKey() + "@example.org";
            var difference = Demo.ask(address, "/v1/invoices/" + invoice.getValue() + "/difference").json();
            long sum = 0;
            for (var part : difference.at("/parts")) {
                sum += part.at("/amount/minor").asLong();
            }
            assertThat(sum).isEqualTo(difference.at("/total/minor").asLong()).isNotZero();
        }
    }

    @Test
    void changesNothingWhenItIsLoadedAgain() throws Exception {
        var teller = Demo.bean(StoryTeller.class);
        try (var door = Demo.door()) {
            var bodies = teller.bodies(Country.NO.dayOf(Instant.now()));
            for (var body : bodies.entrySet()) {
                var told = door.put(body.getKey(), "application/json", body.getValue());
                assertThat(told.isAllUnchanged()).as(body.getKey() + " " + told.counts()).isTrue();
            }
        }
    }

    @Test
    void showsAHouseholdOfTheBulkItsInvoices() {
        assertThat(Demo.ask("home-1@example.org", "/v1/invoices").json().at("/items")).isNotEmpty();
    }
}
