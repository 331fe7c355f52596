package no.svar.outage;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import no.svar.outbox.Subscriber;

/// Judges again what billing says that it has paid for.
@Singleton
class CompensationDesk implements Subscriber<CompensationPaid> {

    private final Judge judge;

    CompensationDesk(Judge judge) {
        this.judge = judge;
    }

    @Override
    public String name() {
        return "outage.payments";
    }

    @Override
    public Class<CompensationPaid> event() {
        return CompensationPaid.class;
    }

    @Override
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void receive(CompensationPaid event) {
        judge.judge(event.meteringPoints());
    }
}
