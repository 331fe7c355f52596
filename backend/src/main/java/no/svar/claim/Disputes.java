package no.svar.claim;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import no.svar.access.Customer;
import no.svar.invoice.HoldDesk;
import no.svar.invoice.HoldDesk.Dispute;
import no.svar.invoice.HoldDesk.Held;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// Keeps what a claim disputes of an invoice from being collected until a person has answered (HOLD-1:
/// forbrukerkjøpsloven § 48 a and inkassoloven § 10 in Norway, ellagen 11:2 in Sweden).
@Singleton
final class Disputes {

    private static final Text ALL =
            new Text(
                    "Når du sender dette, settes %s av faktura %s på vent: Det kommer verken purring, gebyr, inkasso eller stenging for den delen før du har fått svar.",
                    "Når du sender dette, vert %s av faktura %s sett på vent: Det kjem verken purring, gebyr, inkasso eller stenging for den delen før du har fått svar.",
                    "När du skickar detta vilar %s av faktura %s: Det kommer varken påminnelse, avgift, inkasso eller frånkoppling för den delen innan du har fått svar.",
                    "When you send this, %s of invoice %s is put on hold: no reminder, fee, debt collection or disconnection for that part before you have an answer.");
    private static final Text PART =
            new Text(
                    "Når du sender dette, settes %s av faktura %s på vent: Det kommer verken purring, gebyr, inkasso eller stenging for den delen før du har fått svar. Resten, %s, betales som før.",
                    "Når du sender dette, vert %s av faktura %s sett på vent: Det kjem verken purring, gebyr, inkasso eller stenging for den delen før du har fått svar. Resten, %s, skal betalast som før.",
                    "När du skickar detta vilar %s av faktura %s: Det kommer varken påminnelse, avgift, inkasso eller frånkoppling för den delen innan du har fått svar. Resten, %s, betalas som förut.",
                    "When you send this, %s of invoice %s is put on hold: no reminder, fee, debt collection or disconnection for that part before you have an answer. The rest, %s, is to be paid as before.");

    private final HoldDesk holds;

    Disputes(HoldDesk holds) {
        this.holds = holds;
    }

    /// What would be put on hold if this were sent.
    Optional<Held> foresee(Customer customer, Details details) {
        var dispute = dispute(details);
        return dispute == null ? Optional.empty() : holds.foresee(customer, dispute);
    }

    static Text text(Held held) {
        return held.payable().minor() == 0
                ? ALL.with(held.held(), held.invoice())
                : PART.with(held.held(), held.invoice(), held.payable());
    }

    /// @return whether something is on hold now
    boolean received(Customer customer, Claim claim) {
        var dispute = dispute(claim.details());
        return dispute != null
                && holds.hold(customer, claim.id(), claim.reference(), dispute, claim.changedAt());
    }

    /// Whether it must be said how much is given: what is given of an invoice stays on hold until it is
    /// credited, and the rest does not.
    static boolean needsSum(Claim claim, ClaimResult result) {
        return result == ClaimResult.PARTLY && dispute(claim.details()) != null;
    }

    /// @return what has become of what was on hold; null where nothing has
    ClaimEntry.@Nullable What moved(Claim claim) {
        if (dispute(claim.details()) == null) {
            return null;
        }
        var id = claim.id();
        var at = claim.changedAt();
        return switch (claim.state()) {
            case DECIDED -> decided(claim, id, at);
            case CONTESTED -> holds.holdAgain(id, at) ? ClaimEntry.What.ON_HOLD : null;
            case CLOSED, WITHDRAWN -> released(id, at);
            case DRAFT, RECEIVED, READ, WAITING_FOR_YOU, WAITING_FOR_OTHERS -> null;
        };
    }

    private ClaimEntry.@Nullable What decided(Claim claim, String id, Instant at) {
        var gives = claim.result() == ClaimResult.GRANTED || claim.result() == ClaimResult.PARTLY;
        if (!gives) {
            return released(id, at);
        }
        holds.grant(id, claim.amountMinor(), at);
        return null;
    }

    private ClaimEntry.@Nullable What released(String id, Instant at) {
        return holds.release(id, at) ? ClaimEntry.What.RELEASED : null;
    }

    private static @Nullable Dispute dispute(Details details) {
        return switch (details) {
            case Details.WrongInvoice wrong when wrong.invoice() != null ->
                    new Dispute(wrong.invoice(), wrong.line(), wrong.expectedMinor(), null);
            case Details.Refund refund when refund.invoice() != null ->
                    new Dispute(refund.invoice(), null, null, refund.amountMinor());
            case Details.MissingPayment paid when paid.invoice() != null ->
                    new Dispute(paid.invoice(), null, null, paid.amountMinor());
            default -> null;
        };
    }
}
