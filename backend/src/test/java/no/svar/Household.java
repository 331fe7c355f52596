package no.svar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import no.svar.access.Machines;
import no.svar.access.People;
import no.svar.access.Person;
import no.svar.invoice.Bills;
import no.svar.regulation.Gsrn;

/// A customer who has one of everything that the portal shows: invoices, a credit note with the number of one
/// of them, a payment, a meter, a doubtful reading with its photo, a report of flickering light, what a long
/// outage gives, a claim with an attachment, a promised call, and what was told of all that. The name stands
/// in all of it.
public record Household(
        Person person,
        String invoice,
        String earlierInvoice,
        String meteringPoint,
        String reading,
        String outageReport,
        String compensation,
        String claim,
        String callback,
        String notice,
        String attachment) {

    public static Household named(String name) {
        var account = name + "-" + UUID.randomUUID().toString().substring(0, 13);
        var meteringPoint = aGsrn();
        var person = People.aCustomer().named(name).withMeteringPoint(account, meteringPoint).signedIn();
        var invoice =
                Bills.anInvoice()
                        .forAccount(account)
                        .line("ENERGY_FIXED", name, 10_000)
                        .energy("100", "80", "ESTIMATED");
        var other = Bills.anInvoice().forAccount(account).line("ENERGY_FIXED", name, 20_000);
        var credit = Bills.aCreditNote(invoice.numberGiven()).forAccount(account).line("OTHER", name, 100);
        tell("invoices", invoice.build(), other.build(), credit.number(invoice.numberGiven()).build());
        tell("payments", Bills.aPayment().of(invoice).with("account", account).build());
        tell("metering-points", register(name, meteringPoint));
        var claim = claim(person, invoice.numberGiven(), name);
        return new Household(
                person,
                invoice.numberGiven(),
                other.numberGiven(),
                meteringPoint,
                doubtfulReading(person, meteringPoint),
                outageReport(person, meteringPoint, name),
                compensation(person, meteringPoint, name),
                claim,
                callback(person, name),
                notice(person),
                attachment(person, claim, name));
    }

    String aboutInvoice() {
        return "invoice:" + invoice;
    }

    String session() {
        return person.sessionId();
    }

    private static String register(String name, String meteringPoint) {
        return """
        {"meteringPoint": "%s", "address": "%s 1", "postalCode": "0155", "municipality": "Oslo", "country": "NO",
         "priceArea": "NO1", "gridCompany": "Eksempelnett AS", "use": "HOUSEHOLD", "resolution": "REGISTER",
         "registerDigits": 5, "asOf": "2026-11-01T06:00:00Z"}\
        """
                .formatted(meteringPoint, name);
    }

    /// One with more digits than the meter has, and its photo.
    private static String doubtfulReading(Person person, String meteringPoint) {
        var today = LocalDate.now(ZoneId.of("Europe/Oslo"));
        var readings = "/v1/metering-points/" + meteringPoint + "/readings";
        var sent =
                person.api()
                        .with("Idempotency-Key", UUID.randomUUID().toString())
                        .post(readings, "{\"readOn\":\"%s\",\"register\":543210}".formatted(today))
                        .expect(201);
        person.api()
                .with("Content-Type", "image/png")
                .send("PUT", readings + "/" + sent.at("/id") + "/photo", Sample.image("png"))
                .expect(200);
        return sent.at("/id");
    }

    private static String outageReport(Person person, String meteringPoint, String name) {
        return person.api()
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .post(
                        "/v1/outage-reports",
                        "{\"meteringPoint\":\"%s\",\"what\":\"FLICKER\",\"text\":\"%s\"}"
                                .formatted(meteringPoint, name))
                .expect(201)
                .at("/id");
    }

    /// For three days without power, as soon as that was judged.
    private static String compensation(Person person, String meteringPoint, String name) {
        tell(
                "outages",
                """
                {"externalId": "O-%s", "kind": "UNPLANNED", "status": "RESTORED", "country": "NO",
                 "gridCompany": "%s", "startedAt": "2026-11-01T10:00:00Z", "restoredAt": "2026-11-04T10:00:00Z",
                 "meteringPoints": ["%s"], "asOf": "2026-11-04T11:00:00Z"}\
                """
                        .formatted(UUID.randomUUID(), name, meteringPoint));
        return awaited(person, "/v1/compensation");
    }

    private static String claim(Person person, String invoice, String name) {
        return person.api()
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .post(
                        "/v1/claims",
                        "{\"kind\":\"WRONG_INVOICE\",\"details\":{\"invoice\":\"%s\"},\"text\":\"%s\"}"
                                .formatted(invoice, name))
                .expect(201)
                .at("/id");
    }

    private static String attachment(Person person, String claim, String name) {
        return person.api()
                .with("Content-Type", "text/plain")
                .with("Content-Disposition", "attachment; filename=\"" + name + ".txt\"")
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .send(
                        "POST",
                        "/v1/claims/" + claim + "/attachments",
                        ("It was " + name).getBytes(StandardCharsets.UTF_8))
                .expect(201)
                .at("/id");
    }

    /// A call that is promised, in the last half hour that is free.
    private static String callback(Person person, String name) {
        var path = "/v1/callbacks/slots?queue=outage-phone&limit=100";
        var slots = person.api().get(path).expect(200).json().at("/items");
        return person.api()
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .post(
                        "/v1/callbacks",
                        "{\"queue\":\"outage-phone\",\"slot\":\"%s\",\"about\":\"%s\",\"phone\":\"912 34 567\"}"
                                .formatted(slots.get(slots.size() - 1).at("/from").asText(), name))
                .expect(201)
                .at("/id");
    }

    private static String notice(Person person) {
        return awaited(person, "/v1/notices");
    }

    /// The id of the first thing in a list, as soon as there is one.
    private static String awaited(Person person, String list) {
        var patience = Duration.ofSeconds(30).toNanos();
        for (long end = System.nanoTime() + patience; System.nanoTime() < end; ) {
            var id = person.api().get(list).expect(200).at("/items/0/id");
            if (!id.isEmpty()) {
                return id;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new AssertionError("Nothing in " + list);
    }

    /// The id of a Norwegian metering point that nobody else uses.
    public static String aGsrn() {
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
