package no.svar.invoice;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.svar.access.Customer;
import no.svar.access.Holdings;
import no.svar.shared.Language;
import no.svar.shared.Money;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// The invoices that need something of the customer, or that the customer should know about: the part of the
/// first screen that is about invoices.
@Singleton
public final class InvoiceOverview {

    private static final int MOST_ITEMS = 10;
    private static final int DAYS_AN_ESTIMATE_IS_NEWS = 45;
    private static final Text OVERDUE =
            new Text(
                    "Fakturaen forfalt %s, og vi har ikke funnet hele betalingen.",
                    "Fakturaen forfall %s, og vi har ikkje funne heile betalinga.",
                    "Fakturan förföll %s och vi har inte hittat hela betalningen.",
                    "It was due on %s and we have not found all of your payment.");
    private static final Text ESTIMATED =
            new Text(
                    "Noe av beløpet bygger på anslåtte verdier. Det rettes når målte verdier kommer.",
                    "Noko av beløpet byggjer på anslåtte verdiar. Det vert retta når målte verdiar kjem.",
                    "En del av beloppet bygger på uppskattade värden. Det rättas när mätvärden kommer.",
                    "Some of the amount rests on estimates. It is corrected when measured values come.");

    private final Invoices invoices;

    InvoiceOverview(Invoices invoices) {
        this.invoices = invoices;
    }

    /// What needs something, the most urgent first.
    ///
    /// @param asOf when the newest fact was known of all that was looked at; null where nothing is known
    public record Overview(@Nullable Instant asOf, List<Item> items) {}

    /// One invoice that needs something, and why.
    @Serdeable
    public record Item(
            String number,
            String kind,
            String status,
            String statusText,
            Money balance,
            @Nullable LocalDate dueOn,
            String why) {}

    /// What the order of urgency is decided by: lower is sooner.
    private record Matter(Bill bill, Standing standing, int urgency) {}

    /// The customer's overview; one statement, whatever the customer owns.
    public Overview of(Customer customer, Holdings holdings, Language language) {
        var bills = invoices.newest(customer, holdings);
        var items =
                bills.stream()
                        .map(this::matter)
                        .filter(matter -> matter.urgency() < Integer.MAX_VALUE)
                        .sorted(
                                Comparator.comparingInt(Matter::urgency)
                                        .thenComparing(matter -> day(matter.bill()))
                                        .thenComparing(matter -> matter.bill().number()))
                        .limit(MOST_ITEMS)
                        .map(matter -> item(matter, language))
                        .toList();
        return new Overview(
                bills.stream().map(Bill::asOf).max(Comparator.naturalOrder()).orElse(null), items);
    }

    private Matter matter(Bill bill) {
        var standing = invoices.standing(bill);
        return new Matter(bill, standing, urgency(bill, standing));
    }

    private int urgency(Bill bill, Standing standing) {
        return switch (standing.status()) {
            case IN_COLLECTION -> 1;
            case REMINDED -> 2;
            case OVERDUE -> 3;
            case DISPUTED -> 4;
            case PARTLY_PAID, OPEN -> 6;
            case PAID, CREDITED -> {
                if (!standing.isSettled()) {
                    yield 5;
                }
                yield isFreshEstimate(bill, standing) ? 7 : Integer.MAX_VALUE;
            }
        };
    }

    private boolean isFreshEstimate(Bill bill, Standing standing) {
        return standing.status() == Standing.Status.PAID
                && bill.basis().hasEstimates()
                && bill.issuedOn().isAfter(invoices.today(bill).minusDays(DAYS_AN_ESTIMATE_IS_NEWS));
    }

    private static LocalDate day(Bill bill) {
        var due = bill.dueOn();
        return due == null ? bill.issuedOn() : due;
    }

    private static Item item(Matter matter, Language language) {
        var bill = matter.bill();
        var standing = matter.standing();
        return new Item(
                bill.number(),
                bill.kind().name(),
                standing.status().name(),
                standing.status().text().in(language),
                standing.balance(),
                bill.dueOn(),
                why(bill, standing).in(language));
    }

    private static Text why(Bill bill, Standing standing) {
        var due = bill.dueOn();
        if (standing.status() == Standing.Status.OVERDUE && due != null) {
            return OVERDUE.with(due);
        }
        var next = standing.next();
        return next == null ? ESTIMATED : next.text();
    }
}
