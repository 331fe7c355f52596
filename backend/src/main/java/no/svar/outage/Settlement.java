package no.svar.outage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.svar.outage.Compensation.Paid;
import no.svar.outage.Compensation.PeriodKey;
import org.jspecify.annotations.Nullable;

/// Which of a metering point's judgements each payout closes, whatever came first.
final class Settlement {

    private final Map<String, Outage> outages;
    private final Map<PeriodKey, Paid> paid = new HashMap<>();

    private Settlement(Map<String, Outage> outages) {
        this.outages = outages;
    }

    /// The judgements with what was paid for each: what names an outage or a time goes there, what names
    /// nothing to the first that is due and not yet paid.
    static List<Compensation> of(
            List<Compensation> judged, List<PayoutRow> payouts, Map<String, Outage> outages) {
        if (payouts.isEmpty()) {
            return judged.stream().map(one -> one.with(Paid.NOTHING)).toList();
        }
        var settlement = new Settlement(outages);
        var unnamed = new ArrayList<PayoutRow>();
        for (var payout : payouts) {
            if (payout.outage() == null && payout.periodStartedAt() == null) {
                unnamed.add(payout);
            } else {
                settlement.named(judged, payout).ifPresent(one -> settlement.add(one, payout));
            }
        }
        for (var payout : unnamed) {
            judged.stream()
                    .filter(one -> isIn(one, payout))
                    .filter(one -> settlement.of(one).minor() < one.dueMinor())
                    .findFirst()
                    .ifPresent(one -> settlement.add(one, payout));
        }
        return judged.stream().map(one -> one.with(settlement.of(one))).toList();
    }

    private Optional<Compensation> named(List<Compensation> judged, PayoutRow payout) {
        var key = payout.outage();
        if (key == null) {
            return judged.stream().filter(one -> isIn(one, payout) && covers(one, payout)).findFirst();
        }
        var source = payout.outageSource() == null ? payout.source() : payout.outageSource();
        return found(judged, payout, key, source)
                .or(() ->
                        payout.outageSource() == null ? found(judged, payout, key, null) : Optional.empty());
    }

    private Optional<Compensation> found(
            List<Compensation> judged, PayoutRow payout, String key, @Nullable String source) {
        return judged.stream()
                .filter(one -> isIn(one, payout) && one.isCurrent())
                .filter(one -> one.outages().stream().anyMatch(id -> is(outages.get(id), key, source)))
                .findFirst();
    }

    private static boolean is(@Nullable Outage outage, String key, @Nullable String source) {
        return outage != null
                && outage.externalId().equals(key)
                && (source == null || outage.source().equals(source));
    }

    private static boolean covers(Compensation one, PayoutRow payout) {
        var moment = payout.periodStartedAt();
        return moment != null
                && !moment.isBefore(one.key().startedAt())
                && (one.restoredAt() == null || !moment.isAfter(one.restoredAt()));
    }

    private static boolean isIn(Compensation one, PayoutRow payout) {
        return one.country().currency().getCurrencyCode().equals(payout.currency());
    }

    private Paid of(Compensation one) {
        return paid.getOrDefault(one.key(), Paid.NOTHING);
    }

    private void add(Compensation one, PayoutRow payout) {
        var before = of(one);
        paid.put(
                one.key(),
                new Paid(
                        before.minor() + payout.amountMinor(),
                        later(before.on(), payout.paidOn()),
                        payout.invoiceNumber() == null ? before.invoiceNumber() : payout.invoiceNumber()));
    }

    private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
        return one == null || other.isAfter(one) ? other : one;
    }
}
