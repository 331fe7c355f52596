package no.svar.queue;

import java.util.ArrayList;
import java.util.Set;
import java.util.TreeMap;
import no.svar.queue.ModelState.Taught;
import no.svar.queue.ModelState.TaughtClass;

/// What is learnt of the calls of each priority class: by themselves where they are many, else of all
/// together.
///
/// A queue of one class keeps one learner only. With the first call of a second class the ordinary one goes
/// on from what was learnt of it until then.
final class Classes {

    /// Whom the published figure is for.
    static final int ORDINARY = 0;

    private static final int MOST = 4;
    private static final double DAY = 24 * 60 * 60;
    private static final double ENOUGH_LABELS = 30;

    /// One class.
    private static final class Own {

        final Learner learner;

        /// Labels of about the last day.
        final Decayed recent;

        double lastServed;

        Own(Learner learner, Decayed recent, double lastServed) {
            this.learner = learner;
            this.recent = recent;
            this.lastServed = lastServed;
        }

        Own copy() {
            return new Own(learner.copy(), recent.copy(), lastServed);
        }
    }

    private final Learner pooled;
    private final TreeMap<Integer, Own> own = new TreeMap<>();

    /// How long the last call of any class had waited.
    private double lastServed;

    Classes() {
        this(new Learner());
    }

    private Classes(Learner pooled) {
        this.pooled = pooled;
    }

    Classes copy() {
        var copy = new Classes(pooled.copy());
        own.forEach((priority, known) -> copy.own.put(priority, known.copy()));
        copy.lastServed = lastServed;
        return copy;
    }

    void pass(double seconds) {
        own.values().forEach(known -> known.recent.pass(seconds));
    }

    /// Whom to ask about a class.
    Learner of(int priority) {
        var known = own.get(priority);
        return known != null && known.recent.count() > ENOUGH_LABELS ? known.learner : pooled;
    }

    /// A call of this priority is heard of.
    void meet(int priority) {
        if (priority != ORDINARY && own.isEmpty()) {
            own.put(ORDINARY, new Own(pooled.copy(), new Decayed(DAY), lastServed));
        }
        if (!own.isEmpty() && own.size() < MOST) {
            own.computeIfAbsent(priority, _ -> new Own(new Learner(), new Decayed(DAY), lastServed));
        }
    }

    void learn(Forecast forecast, double waitSeconds) {
        pooled.learn(forecast, waitSeconds);
        var known = own.get(forecast.priority());
        if (known != null) {
            known.learner.learn(forecast, waitSeconds);
            known.recent.count(1);
        }
    }

    /// A call was answered that had waited so long.
    void served(int priority, double waitSeconds) {
        lastServed = waitSeconds;
        var known = own.get(priority);
        if (known != null) {
            known.lastServed = waitSeconds;
        }
    }

    /// How long the last call of the class had waited; of any class where none of its own is known.
    double lastServed(int priority) {
        var known = own.get(priority);
        return known == null ? lastServed : known.lastServed;
    }

    /// The classes that are known by themselves, the ordinary one always.
    Set<Integer> priorities() {
        return own.isEmpty() ? Set.of(ORDINARY) : own.keySet();
    }

    Taught taught() {
        var classes = new ArrayList<TaughtClass>();
        own.forEach((priority, known) ->
                classes.add(
                        new TaughtClass(
                                priority, known.recent.count(), known.lastServed, known.learner.learnt())));
        return new Taught(pooled.learnt(), lastServed, classes);
    }

    static Classes restore(Taught taught) {
        var classes = new Classes(Learner.restore(taught.pooled()));
        classes.lastServed = taught.lastServed();
        for (var kept : taught.classes()) {
            var known = new Own(Learner.restore(kept.learnt()), new Decayed(DAY), kept.lastServed());
            known.recent.count(kept.recent());
            classes.own.put(kept.priority(), known);
        }
        return classes;
    }
}
