package no.svar.queue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Calls that left, and whose wait still becomes known: when the first that came later is answered, or when
/// an agent goes idle with the queue empty, they would have been answered. Exact where calls are served in
/// the order in which they came.
final class Ghosts {

    private static final double LONGEST_WAIT = 60 * 60;

    private final Deque<Contact> waiting;

    Ghosts() {
        this(new ArrayDeque<>());
    }

    Ghosts(Deque<Contact> waiting) {
        this.waiting = waiting;
    }

    Ghosts copy() {
        return new Ghosts(new ArrayDeque<>(waiting));
    }

    void add(Contact left) {
        if (left.forecast() != null) {
            waiting.add(left);
        }
    }

    /// A call that joined at that time was answered now: those of its priority that joined before it are.
    List<Contact> answered(int priority, double offeredAt, double now) {
        var resolved = new ArrayList<Contact>();
        waiting.removeIf(ghost -> {
            if (ghost.priority() == priority && ghost.offeredAt() < offeredAt) {
                resolved.add(ghost.answered(now));
                return true;
            }
            return now - ghost.offeredAt() > LONGEST_WAIT;
        });
        return resolved;
    }

    /// An agent is idle and nobody waits.
    List<Contact> idle(double now) {
        var resolved = new ArrayList<Contact>();
        for (var ghost : waiting) {
            if (now - ghost.offeredAt() <= LONGEST_WAIT) {
                resolved.add(ghost.answered(now));
            }
        }
        waiting.clear();
        return resolved;
    }

    List<Contact> contacts() {
        return List.copyOf(waiting);
    }
}
