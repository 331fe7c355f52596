package no.svar.outage;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import no.svar.outage.OutageTold.What;
import no.svar.outbox.Subscriber;

/// Hears what customers are told of outages.
@Singleton
class ToldListener implements Subscriber<OutageTold> {

    private final List<OutageTold> heard = new CopyOnWriteArrayList<>();

    @Override
    public String name() {
        return "told-listener";
    }

    @Override
    public Class<OutageTold> event() {
        return OutageTold.class;
    }

    @Override
    public void receive(OutageTold event) {
        heard.add(event);
    }

    OutageTold last(String outage, String customer) {
        return heard.stream()
                .filter(told -> told.outage().equals(outage) && told.customers().contains(customer))
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    /// What a customer was told of an outage, each word once however often it was handed on.
    List<What> heard(String outage, String customer) {
        return heard.stream()
                .filter(told -> told.outage().equals(outage) && told.customers().contains(customer))
                .distinct()
                .map(OutageTold::what)
                .toList();
    }
}
