package no.svar.invoice;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.svar.access.Customer;
import no.svar.shared.Money;
import org.jspecify.annotations.Nullable;

/// Keeps what a customer disputes from being collected while nobody has answered (HOLD-1), in the transaction
/// of the claim: no reminder can slip in between.
@Singleton
public class HoldDesk {

    private final Invoices invoices;
    private final Holds holds;
    private final ApplicationEventPublisher<Object> events;

    HoldDesk(Invoices invoices, Holds holds, ApplicationEventPublisher<Object> events) {
        this.invoices = invoices;
        this.holds = holds;
        this.events = events;
    }

    /// What a customer disputes of an invoice.
    ///
    /// @param line its position, where only one line is meant
    /// @param rightMinor what would be right for the line or for the invoice
    /// @param tooMuchMinor by how much it is too much, where the customer says that
    public record Dispute(
            String invoice, @Nullable Integer line, @Nullable Long rightMinor, @Nullable Long tooMuchMinor) {}

    /// What is on hold, or would be, and what stays to be paid.
    public record Held(String invoice, Money held, Money payable, @Nullable LocalDate dueOn) {}

    /// What would be put on hold; nothing where the invoice is not the customer's or nothing of it is open.
    public Optional<Held> foresee(Customer customer, Dispute dispute) {
        return open(customer, dispute)
                .map(open -> {
                    var bill = open.bill();
                    var held = bill.money(open.minor());
                    return new Held(bill.number(), held, open.balance().minus(held), bill.dueOn());
                });
    }

    /// Puts what is disputed on hold; nothing where the invoice is not the customer's or nothing of it is
    /// open.
    ///
    /// @param claim that disputes it
    /// @return whether something is
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean hold(Customer customer, String claim, String reference, Dispute dispute, Instant at) {
        var open = open(customer, dispute);
        open.ifPresent(found -> {
            var who = customer.id().toString();
            var hold = Hold.of(claim, reference, who, found.bill(), found.minor(), at);
            holds.add(hold);
            tellHeld(hold, hold.disputedMinor());
        });
        return open.isPresent();
    }

    /// The claim was contested: all that it disputes is on hold once more.
    ///
    /// @return whether it had put something on hold before
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean holdAgain(String claim, Instant at) {
        var known = holds.lock(claim);
        known.ifPresent(hold -> {
            var again = hold.again(at);
            holds.change(again);
            tellHeld(again, again.heldMinor());
        });
        return known.isPresent();
    }

    /// The claim was granted: what is given stays on hold until the invoice has been credited with it.
    ///
    /// @param granted how much in minor units; null for all that was disputed
    @Transactional(propagation = Propagation.MANDATORY)
    public void grant(String claim, @Nullable Long granted, Instant at) {
        holds.lock(claim)
                .ifPresent(hold -> {
                    var minor =
                            granted == null ? hold.disputedMinor() : Math.min(granted, hold.disputedMinor());
                    holds.change(hold.granted(invoices.givenOf(hold) + minor, at));
                    tellHeld(hold, minor);
                });
    }

    /// Nothing of it is on hold for that claim from now on.
    ///
    /// @return whether something was
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean release(String claim, Instant at) {
        var standing = holds.lock(claim).filter(hold -> hold.releasedAt() == null);
        standing.ifPresent(hold -> {
            holds.change(hold.released(at));
            events.publishEvent(
                    new InvoiceReleased(
                            claim, hold.customerId(), hold.reference(), hold.number(), hold.account(), at));
        });
        return standing.isPresent();
    }

    private void tellHeld(Hold hold, long minor) {
        events.publishEvent(
                new InvoiceHeld(
                        hold.claimId(),
                        hold.customerId(),
                        hold.reference(),
                        hold.number(),
                        hold.account(),
                        hold.money(minor),
                        hold.changedAt()));
    }

    /// How much of an open bill is disputed.
    private record Open(Bill bill, Money balance, long minor) {}

    private Optional<Open> open(Customer customer, Dispute dispute) {
        return invoices.find(customer, dispute.invoice(), Invoice.Kind.INVOICE)
                .map(found -> {
                    var balance = invoices.standing(found.bill()).balance();
                    var wanted = Disputed.minor(found.invoice(), dispute);
                    return new Open(found.bill(), balance, Math.min(wanted, balance.minor()));
                })
                .filter(open -> open.minor() > 0);
    }
}
