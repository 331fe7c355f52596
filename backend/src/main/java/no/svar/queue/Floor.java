package no.svar.queue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.svar.queue.CallEvent.Snapshot;
import no.svar.queue.ModelState.Call;
import no.svar.queue.ModelState.Calls;
import org.jspecify.annotations.Nullable;

/// Who waits and who is talked to, as far as the events tell; what they lost is put right here.
///
/// Each contact is merged field by field, the first word wins; so order and repetition do not matter.
final class Floor {

    private static final double LONGEST_WAIT = 60 * 60;
    private static final double LONGEST_CALL = 90 * 60;
    private static final double CLOSED_KEPT = 10 * 60;
    private static final int OVERTAKEN_BY = 3;
    private static final double OVERTAKEN_FOR = 60;
    private static final String UNSEEN = "unseen-";

    /// In the order in which they joined.
    private final Map<String, Contact> waiting;

    /// In the order in which they were answered.
    private final Map<String, Contact> busy;

    /// When contacts were closed that may be heard of again.
    private final Map<String, Double> closed;

    /// Busy agents whose calls were not seen.
    private int unseenBusy;

    private long unseen;

    Floor() {
        this(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    private Floor(Map<String, Contact> waiting, Map<String, Contact> busy, Map<String, Double> closed) {
        this.waiting = waiting;
        this.busy = busy;
        this.closed = closed;
    }

    Floor copy() {
        var copy =
                new Floor(
                        new LinkedHashMap<>(waiting), new LinkedHashMap<>(busy), new LinkedHashMap<>(closed));
        copy.unseenBusy = unseenBusy;
        copy.unseen = unseen;
        return copy;
    }

    int waiting() {
        return waiting.size();
    }

    int busy() {
        return busy.size() + unseenBusy;
    }

    /// Calls that are served before one of this priority that joins now.
    int ahead(int priority) {
        int ahead = 0;
        for (var contact : waiting.values()) {
            ahead += contact.priority() >= priority ? 1 : 0;
        }
        return ahead;
    }

    /// Seconds that the first of those ahead of such a call has waited, 0 without one.
    double headOfLine(double now, int priority) {
        for (var contact : waiting.values()) {
            if (contact.priority() >= priority) {
                return Math.max(0, now - contact.offeredAt());
            }
        }
        return 0;
    }

    /// Whether a call's beginning was not known before.
    boolean isNew(String key) {
        return !waiting.containsKey(key) && !busy.containsKey(key) && !closed.containsKey(key);
    }

    void offer(Contact contact) {
        if (isNew(contact.key())) {
            waiting.put(contact.key(), contact);
        }
    }

    /// @return the call as it was answered; null where that was known before, or it is over
    @Nullable Contact answer(String key, double at, @Nullable Double waitSeconds) {
        if (busy.containsKey(key) || closed.containsKey(key)) {
            return null;
        }
        var known = waiting.remove(key);
        if (known == null) {
            dropUnseen();
            double offered = waitSeconds == null ? Double.NaN : at - waitSeconds;
            known = Contact.offered(key, 0, offered, null);
        } else {
            overtake(known, at);
        }
        var answered = known.answered(at);
        busy.put(key, answered);
        return answered;
    }

    /// @return the call that left; null where it did not wait
    @Nullable Contact leave(String key, double at) {
        var left = waiting.remove(key);
        if (left == null && !busy.containsKey(key)) {
            dropUnseen();
            closed.put(key, at);
        }
        return left;
    }

    /// @return whether an agent became free by it
    boolean end(String key, double at) {
        waiting.remove(key);
        if (busy.remove(key) != null) {
            closed.put(key, at);
            return true;
        }
        if (closed.put(key, at) == null && unseenBusy > 0) {
            unseenBusy--;
        }
        return false;
    }

    /// Forgets what cannot be true any more.
    void expire(double now) {
        removeWhile(waiting, contact -> now - contact.offeredAt() > LONGEST_WAIT);
        removeWhile(busy, contact -> now - contact.answeredAt() > LONGEST_CALL);
        var oldest = closed.values().iterator();
        while (oldest.hasNext() && now - oldest.next() > CLOSED_KEPT) {
            oldest.remove();
        }
    }

    /// Makes the picture agree with the source's own.
    void reconcile(Snapshot snapshot, double at) {
        removeWhile(waiting, _ -> waiting.size() > snapshot.waiting());
        double newest = at - snapshot.oldestWaitSeconds() / 2;
        while (waiting.size() < snapshot.waiting()) {
            var key = UNSEEN + unseen++;
            waiting.put(key, Contact.offered(key, 0, newest, null));
        }
        var talking = snapshot.busy();
        if (talking != null) {
            int most = talking;
            removeWhile(busy, _ -> busy.size() > most);
            unseenBusy = most - busy.size();
        }
    }

    Calls calls(List<Contact> ghosts) {
        return new Calls(
                waiting.values().stream().map(Call::of).toList(),
                busy.values().stream().map(Call::of).toList(),
                ghosts.stream().map(Call::of).toList(),
                new LinkedHashMap<>(closed),
                unseenBusy,
                unseen);
    }

    void restore(Calls calls) {
        calls.waiting().forEach(call -> waiting.put(call.key(), call.contact()));
        calls.busy().forEach(call -> busy.put(call.key(), call.contact()));
        closed.putAll(calls.closed());
        unseenBusy = calls.unseenBusy();
        unseen = calls.unseen();
    }

    /// Calls of the same priority that came before one that is answered have been passed over, or are gone.
    private void overtake(Contact answered, double at) {
        var passed = new ArrayList<Contact>();
        for (var contact : waiting.values()) {
            if (!(contact.offeredAt() < answered.offeredAt())) {
                break;
            }
            if (contact.priority() == answered.priority()) {
                passed.add(contact.overtaken(at));
            }
        }
        for (var contact : passed) {
            if (contact.overtaken() >= OVERTAKEN_BY && at - contact.overtakenAt() > OVERTAKEN_FOR) {
                waiting.remove(contact.key());
            } else {
                waiting.replace(contact.key(), contact);
            }
        }
    }

    private void dropUnseen() {
        waiting.keySet().stream()
                .filter(key -> key.startsWith(UNSEEN))
                .findFirst()
                .ifPresent(waiting::remove);
    }

    private static void removeWhile(Map<String, Contact> contacts, Predicate<Contact> condition) {
        var first = contacts.values().iterator();
        while (first.hasNext() && condition.test(first.next())) {
            first.remove();
        }
    }
}
