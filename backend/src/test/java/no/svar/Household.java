package no.svar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import no.svar.access.Machines;
import no.svar.access.People;
import no.svar.access.Person;
import no.svar.invoice.Bills;
import no.svar.regulation.Gsrn;

/// A customer who has one of everything that the portal shows: invoices, a credit note with the number of one
/// of them, a payment, a meter, and a doubtful reading with its photo. The name stands in all of it.
record Household(Person person, String invoice, String earlierInvoice, String meteringPoint, String reading) {

    static Household named(String name) {
        var account = name + "-" + UUID.randomUUID().toString().substring(0, 13);
        var meteringPoint = aGsrn();
        var person = People.aCustomer().named(name).withMeteringPoint(account, meteringPoint).signedIn();
        var invoice = Bills.anInvoice().forAccount(account).line("ENERGY_FIXED", name, 10_000);
        var other = Bills.anInvoice().forAccount(account).line("ENERGY_FIXED", name, 20_000);
        var credit = Bills.aCreditNote(invoice.numberGiven()).forAccount(account).line("OTHER", name, 100);
        tell("invoices", invoice.build(), other.build(), credit.number(invoice.numberGiven()).build());
        tell("payments", Bills.aPayment().of(invoice).with("account", account).build());
        return new Household(
                person,
                invoice.numberGiven(),
                other.numberGiven(),
                meteringPoint,
                UUID.randomUUID().toString());
    }

    String session() {
        return person.sessionId();
    }

    /// The id of a Norwegian metering point that nobody else uses.
    static String aGsrn() {
        var body = "7070575%010d".formatted(ThreadLocalRandom.current().nextLong(10_000_000_000L));
        return IntStream.range(0, 10)
                .mapToObj(digit -> body + digit)
                .filter(Gsrn::isValid)
                .findFirst()
                .orElseThrow();
    }

    private static void tell(String kind, String... rows) {
        var told =
                Api.portal().as(Machines.token("feed:" + kind)).put("/v1/feeds/" + kind, Bills.batch(rows));
        assertThat(told.expect(200).json().at("/counts/created").asInt())
                .as(told.text())
                .isEqualTo(rows.length);
    }
}
