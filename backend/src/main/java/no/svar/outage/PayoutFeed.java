package no.svar.outage;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.svar.feed.Feed;
import no.svar.feed.KeptVersion;
import no.svar.feed.Row;
import no.svar.feed.Version;
import no.svar.regulation.Gsrn;
import no.svar.shared.Country;
import no.svar.shared.Event;
import no.svar.shared.Money;

/// Compensation that has been paid, as billing tells it; before or after it was judged.
@Singleton
final class PayoutFeed implements Feed<Payout> {

    private final PayoutRows rows;
    private final ApplicationEventPublisher<Event> events;

    PayoutFeed(PayoutRows rows, ApplicationEventPublisher<Event> events) {
        this.rows = rows;
        this.events = events;
    }

    @Override
    public String kind() {
        return "compensation-payments";
    }

    @Override
    public Payout read(Row row) {
        var point = row.text("meteringPoint", 18, Gsrn::isValid, PayoutReasons.GSRN);
        var payout =
                new Payout(
                        row.text("externalId", 64),
                        Gsrn.isValid(point) ? Gsrn.number(point) : 0,
                        row.optionalText("outage", 64),
                        row.optionalText("outageSource", 40),
                        row.lacks("periodStartedAt") ? null : row.instant("periodStartedAt"),
                        new Money(
                                row.minor("amountMinor"),
                                row.code("currency", Coin.class).country.currency()),
                        row.date("paidOn"),
                        row.optionalText("invoiceNumber", 40),
                        row.instant("asOf"));
        if (row.isSound() && payout.amount().minor() == 0) {
            row.noteFault("amountMinor", PayoutReasons.ZERO);
        }
        return payout;
    }

    /// The currencies that compensation is paid in.
    private enum Coin {
        NOK(Country.NO),
        SEK(Country.SE);

        private final Country country;

        Coin(Country country) {
            this.country = country;
        }
    }

    @Override
    public Map<String, Version> versions(String source, Collection<String> keys) {
        return KeptVersion.byKey(rows.versions(source, keys));
    }

    /// What a payment was said to be for before counts too: it may have been the wrong metering point.
    @Override
    public void keep(List<Accepted<Payout>> facts) {
        var points = new TreeSet<Long>();
        facts.forEach(accepted -> points.add(accepted.fact().meteringPoint()));
        var fresh = facts.stream().filter(fact -> !fact.known()).map(PayoutRow::of).toList();
        if (!fresh.isEmpty()) {
            rows.insert(fresh);
        }
        var newer = facts.stream().filter(Accepted::known).map(PayoutRow::of).toList();
        if (!newer.isEmpty()) {
            var source = newer.getFirst().source();
            points.addAll(rows.points(source, newer.stream().map(PayoutRow::externalId).toList()));
            rows.update(newer);
        }
        events.publishEvent(new GroundsChanged(List.copyOf(points)));
    }
}
