package no.svar.outage;

import jakarta.inject.Singleton;
import no.svar.outbox.Subscriber;

/// Looks whether an outage that was told is one that customers' reports had revealed.
@Singleton
final class ConfirmedSuspicions implements Subscriber<OutageChanged> {

    private final Outages outages;
    private final SuspicionDesk desk;

    ConfirmedSuspicions(Outages outages, SuspicionDesk desk) {
        this.outages = outages;
        this.desk = desk;
    }

    @Override
    public String name() {
        return "outage.confirmed-suspicions";
    }

    @Override
    public Class<OutageChanged> event() {
        return OutageChanged.class;
    }

    @Override
    public void receive(OutageChanged changed) {
        outages.find(changed.outage()).ifPresent(this::settle);
    }

    private void settle(Outage outage) {
        var confirms = outage.details().confirms();
        if (confirms != null) {
            desk.settle(confirms, outage);
        }
    }
}
