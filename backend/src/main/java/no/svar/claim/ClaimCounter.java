package no.svar.claim;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import no.svar.access.Customer;
import no.svar.feed.Insisting;
import org.jspecify.annotations.Nullable;

/// Brings what customers send to the desk, again where others were in the way: nobody has to send twice.
@Singleton
final class ClaimCounter {

    private final ClaimIntake intake;
    private final ClaimDesk desk;
    private final EscalationDesk escalations;
    private final AttachmentDesk attachments;
    private final InstantSource clock;

    ClaimCounter(
            ClaimIntake intake,
            ClaimDesk desk,
            EscalationDesk escalations,
            AttachmentDesk attachments,
            InstantSource clock) {
        this.intake = intake;
        this.desk = desk;
        this.escalations = escalations;
        this.attachments = attachments;
        this.clock = clock;
    }

    Claim receive(Customer customer, NewClaim claim, String key) {
        var sending = intake.read(customer, claim, key);
        var now = now();
        return Insisting.on(() -> desk.receive(customer, sending, now));
    }

    Claim edit(Customer customer, Claim read, NewClaim claim) {
        var content = intake.content(customer, claim);
        var decider = intake.decider(customer, content);
        var now = now();
        return Insisting.on(() -> desk.edit(customer, read, content, decider, now));
    }

    void delete(Customer customer, String id) {
        desk.delete(customer, id);
    }

    Claim submit(Customer customer, String id) {
        var now = now();
        return Insisting.on(() -> desk.submit(customer, id, now));
    }

    Claim withdraw(Customer customer, String id) {
        var now = now();
        return Insisting.on(() -> desk.withdraw(customer, id, now));
    }

    Claim contest(Customer customer, String id, String why) {
        var now = now();
        return Insisting.on(() -> desk.contest(customer, id, why, now));
    }

    Claim escalate(Customer customer, String id, @Nullable String why) {
        var now = now();
        return Insisting.on(() -> escalations.escalate(customer, id, why, now));
    }

    ClaimMessage write(Customer customer, String id, String said, String key) {
        var now = now();
        return Insisting.on(() -> desk.write(customer, id, said, ClaimIntake.name(key, said), now));
    }

    Attachment attach(Customer customer, String id, AttachmentArrival arrival) {
        var now = now();
        return Insisting.on(() -> attachments.keep(customer, id, arrival, now));
    }

    void detach(Customer customer, String id, String attachment) {
        attachments.remove(customer, id, attachment);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
