package no.svar.notice;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import no.svar.outage.OutageTold;

/// Puts messages into words when they are read.
@Singleton
final class Wordings {

    private final ObjectMapper json;

    Wordings(ObjectMapper json) {
        this.json = json;
    }

    Wording of(Message message) {
        return switch (message.kind()) {
            case OUTAGE_START -> OutageWording.start(read(message, OutageTold.Facts.class));
            case OUTAGE_CHANGED -> OutageWording.changed(read(message, OutageTold.Facts.class));
            case OUTAGE_RESTORED -> OutageWording.restored(read(message, OutageTold.Facts.class));
            case OUTAGE_CANCELLED -> OutageWording.cancelled(read(message, OutageTold.Facts.class));
            case REPORT_CLOSED -> ReportWording.closed(read(message, ReportFacts.class));
            case OUTAGE_COMPENSATION -> CompensationWording.of(read(message, CompensationFacts.class));
            case PAYOUT_LATE -> PayoutWording.of(read(message, PayoutFacts.class));
            case CLAIM_OPENED -> ClaimWording.opened(read(message, ClaimFacts.class));
            case CLAIM_RECEIVED -> ClaimWording.received(read(message, ClaimFacts.class));
            case CLAIM_ASKED -> ClaimWording.asked(read(message, ClaimFacts.class));
            case CLAIM_DECIDED -> ClaimWording.decided(read(message, ClaimFacts.class));
            case CLAIM_WITHDRAWN -> ClaimWording.withdrawn(read(message, ClaimFacts.class));
            case CALLBACK_BOOKED -> CallbackWording.booked(read(message, CallbackFacts.class));
            case CALLBACK_MOVED -> CallbackWording.moved(read(message, CallbackFacts.class));
            case CALLBACK_CANCELLED -> CallbackWording.cancelled(read(message, CallbackFacts.class));
            case CALLBACK_ATTEMPTED -> CallbackWording.attempted(read(message, CallbackFacts.class));
            case CALLBACK_MISSED -> CallbackWording.missed(read(message, CallbackFacts.class));
            case PROMISE_MISSED -> PromiseWording.missed(read(message, MissFacts.class));
            case PROMISE_CONFIRMED -> WordWording.confirmed(read(message, WordFacts.class));
            case PROMISE_REFUSED -> WordWording.refused();
            case PROMISE_KEPT -> WordWording.kept();
            case INVOICE_HELD -> HoldWording.held(read(message, HoldFacts.class));
            case INVOICE_RELEASED -> HoldWording.released(read(message, HoldFacts.class));
        };
    }

    private <T> T read(Message message, Class<T> type) {
        try {
            var facts = json.readValue(message.facts(), type);
            if (facts == null) {
                throw new IllegalStateException("The message " + message.id() + " says nothing");
            }
            return facts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
