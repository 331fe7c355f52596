package no.svar.outbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/// What each subscriber of this node has in hand, and who can take no more for now.
final class Hands {

    private static final String NOBODY = "";

    private final ToIntFunction<String> most;
    private final Map<String, Integer> taken = new HashMap<>();

    /// @param most how many deliveries a subscriber takes at the same time, by its name
    Hands(ToIntFunction<String> most) {
        this.most = most;
    }

    /// Those who can take no more; never empty, as a statement wants it.
    synchronized List<String> busy() {
        var busy = new ArrayList<>(List.of(NOBODY));
        taken.forEach((name, count) -> {
            if (count >= most.applyAsInt(name)) {
                busy.add(name);
            }
        });
        return busy;
    }

    /// As many of these as everybody can take, in their order.
    synchronized List<Delivery> fitting(List<Delivery> due) {
        var then = new HashMap<>(taken);
        return due.stream()
                .filter(delivery ->
                        then.merge(delivery.subscriber(), 1, Integer::sum)
                                <= most.applyAsInt(delivery.subscriber()))
                .toList();
    }

    synchronized void take(String subscriber) {
        taken.merge(subscriber, 1, Integer::sum);
    }

    /// @return whether it could take no more before
    synchronized boolean giveBack(String subscriber) {
        var count = taken.getOrDefault(subscriber, 0);
        taken.computeIfPresent(subscriber, (_, before) -> before == 1 ? null : before - 1);
        return count >= most.applyAsInt(subscriber);
    }
}
