package no.svar.invoice;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.svar.access.Agreements;
import no.svar.access.Customer;
import no.svar.access.Holdings;
import no.svar.shared.Country;
import no.svar.shared.Period;
import org.jspecify.annotations.Nullable;

/// What a customer may see of invoices: only those that the customer's agreements cover.
///
/// Each question is one statement to the agreements and one to the invoices, whatever the customer owns.
@Singleton
final class Invoices {

    private static final int MOST_ROWS_READ = 300;

    /// How many invoices are looked at for one of the same seller.
    private static final int MOST_SELLERS = 12;

    /// How long before its period an invoice may be issued.
    private static final int MONTHS_AHEAD = 3;

    private final Agreements agreements;
    private final BillRows rows;
    private final InstantSource clock;

    Invoices(Agreements agreements, BillRows rows, InstantSource clock) {
        this.agreements = agreements;
        this.rows = rows;
        this.clock = clock;
    }

    /// An invoice with its inside, and what has become of it.
    record Found(Bill bill, Invoice invoice) {}

    /// The place of a bill in the list: newest first.
    record Place(LocalDate issuedOn, String number, String kind, String source) {

        static Place of(Bill bill) {
            return new Place(bill.issuedOn(), bill.number(), bill.kind().name(), bill.source());
        }
    }

    /// Some bills, and where to go on where there may be more.
    record Page(List<Bill> bills, @Nullable Place next) {}

    /// The customer's bills after that place that stand as wanted, newest first.
    ///
    /// How a bill stands is derived, so it is looked for among a bounded number of rows: a page can be short,
    /// even empty, and still have more behind it.
    ///
    /// @param wanted null where all are
    Page list(Customer customer, @Nullable Predicate<Bill> wanted, @Nullable Place after, int limit) {
        return list(agreements.of(customer), wanted, after, limit);
    }

    private Page list(Holdings holdings, @Nullable Predicate<Bill> wanted, @Nullable Place after, int limit) {
        var atMost = wanted == null ? limit + 1 : MOST_ROWS_READ;
        var read = read(holdings, after, atMost);
        var page = new ArrayList<Bill>();
        for (var bill : read) {
            if (covers(holdings, bill) && (wanted == null || wanted.test(bill))) {
                if (page.size() == limit) {
                    return new Page(page, Place.of(page.getLast()));
                }
                page.add(bill);
            }
        }
        return new Page(page, read.size() < atMost ? null : Place.of(read.getLast()));
    }

    /// The customer's newest bills, as many as are looked at in one go.
    List<Bill> newest(Customer customer) {
        return list(customer, null, null, MOST_ROWS_READ).bills();
    }

    /// The same of a customer whose holdings are known already.
    List<Bill> newest(Customer customer, Holdings holdings) {
        return list(holdings, null, null, MOST_ROWS_READ).bills();
    }

    /// The invoice or credit note of that number; where both bear it and neither is asked for, the invoice.
    Optional<Found> find(Customer customer, String number, Invoice.@Nullable Kind kind) {
        return find(customer, agreements.of(customer), number, kind);
    }

    /// The same for a customer whose holdings are known already.
    Optional<Found> find(Customer customer, Holdings holdings, String number, Invoice.@Nullable Kind kind) {
        var accounts = holdings.accounts();
        if (accounts.isEmpty()) {
            return Optional.empty();
        }
        return rows.numbered(accounts, number).stream()
                .filter(bill -> kind == null || bill.kind() == kind)
                .filter(bill -> covers(holdings, bill))
                .min((one, other) -> one.kind().compareTo(other.kind()))
                .map(Invoices::found);
    }

    /// The invoice that the same seller issued on the same account before that one.
    Optional<Found> previous(Customer customer, Found later) {
        return earlier(customer, agreements.of(customer), later, MOST_SELLERS).stream().findFirst();
    }

    /// The invoices that the same seller issued on the same account before that one, the latest first.
    List<Found> earlier(Customer customer, Holdings holdings, Found later, int atMost) {
        var bill = later.bill();
        return rows.earlier(bill.account(), bill.source(), bill.issuedOn(), bill.number(), atMost).stream()
                .filter(earlier -> covers(holdings, earlier))
                .map(Invoices::found)
                .filter(earlier -> isSameSeller(earlier, later))
                .toList();
    }

    /// The invoices about days of that period that were not credited, the latest first, as they were issued.
    List<Found> about(Customer customer, Holdings holdings, Period days) {
        var accounts = holdings.accounts();
        if (accounts.isEmpty()) {
            return List.of();
        }
        var issuedFrom = days.from().minusMonths(MONTHS_AHEAD);
        var issuedTo = days.to().plusYears(1);
        return rows.about(accounts, issuedFrom, issuedTo, days.from(), days.to()).stream()
                .filter(bill -> covers(holdings, bill))
                .map(Invoices::found)
                .toList();
    }

    /// The numbers of the documents that give back some of a bill that the customer has found.
    List<String> creditsOf(Customer customer, Found found) {
        var bill = found.bill();
        return rows.creditsOf(bill.number(), bill.source(), bill.account());
    }

    /// What has been given back so far, or granted to be, of the invoice that something is on hold of; in
    /// minor units.
    long givenOf(Hold hold) {
        return rows.given(hold.number(), hold.kind().name(), hold.source());
    }

    /// The calendar day of the bill's country.
    LocalDate today(Bill bill) {
        var country = bill.country();
        return (country == null ? Country.NO : country).dayOf(clock.instant());
    }

    Standing standing(Bill bill) {
        return bill.standing(today(bill));
    }

    /// All behind that place, whoever held the account then: see [#covers].
    List<Bill> read(Holdings holdings, @Nullable Place after, int atMost) {
        var accounts = holdings.accounts();
        if (accounts.isEmpty()) {
            return List.of();
        }
        var place = after == null ? new Place(LocalDate.of(9999, 12, 31), "", "", "") : after;
        return rows.before(accounts, place.issuedOn(), place.number(), place.kind(), place.source(), atMost);
    }

    private static Found found(Bill bill) {
        return new Found(bill, bill.invoice(Unpacked.of(bill.document())));
    }

    static boolean covers(Holdings holdings, Bill bill) {
        return holdings.coversAccount(bill.account(), bill.belongsOn());
    }

    private static boolean isSameSeller(Found one, Found other) {
        return one.invoice().document().seller().name().equals(other.invoice().document().seller().name());
    }
}
