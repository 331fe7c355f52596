package no.svar.queue;

import org.jspecify.annotations.Nullable;

/// How many agents serve the queue: as the source says where that is consistent, else as seen.
final class Staffing {

    private static final double IDLE_HALF_LIFE = 60;
    private static final double IDLE_AFTER = 15;
    private static final double FEWEST_IDLE = 0.5;
    private static final double IDLE_SHARE = 0.05;
    private static final double UNKNOWN = -1;

    private final int prior;
    private double staffed = UNKNOWN;
    private boolean shared;
    private double busyWhileQueued = UNKNOWN;

    /// Agents that are said to be at work and take no call, while calls wait.
    private final Decayed idle = new Decayed(IDLE_HALF_LIFE);

    Staffing(int prior) {
        this.prior = prior;
    }

    Staffing copy() {
        var copy = new Staffing(prior);
        copy.restore(numbers());
        return copy;
    }

    void say(@Nullable Integer nowStaffed) {
        staffed = nowStaffed == null ? staffed : nowStaffed;
    }

    void share(boolean withOthers) {
        shared = withOthers;
    }

    /// Time passes while calls wait, the first of them so long, and so many agents are busy.
    void pass(double seconds, int waiting, double headOfLine, int busy) {
        if (waiting == 0 || seconds <= 0) {
            return;
        }
        busyWhileQueued = busy;
        if (staffed >= 0 && headOfLine > IDLE_AFTER) {
            idle.pass(seconds);
            idle.over(seconds);
            idle.count(seconds * Math.max(0, staffed - busy));
        }
    }

    /// Whether agents serve other queues too, said or seen.
    boolean isShared() {
        return shared || (staffed >= 0 && idle.mean() > Math.max(FEWEST_IDLE, IDLE_SHARE * staffed));
    }

    double agents() {
        if (staffed > 0 && !isShared()) {
            return staffed;
        }
        return busyWhileQueued > 0 ? busyWhileQueued : staffed > 0 ? staffed : prior;
    }

    /// Whether a call that joins an empty queue is answered at once.
    boolean hasFree(int busy) {
        return busy < (staffed >= 0 ? staffed : agents());
    }

    double[] numbers() {
        double[] idled = idle.numbers();
        return new double[] {staffed, shared ? 1 : 0, busyWhileQueued, idled[0], idled[1]};
    }

    void restore(double[] numbers) {
        staffed = numbers[0];
        shared = numbers[1] > 0;
        busyWhileQueued = numbers[2];
        idle.restore(new double[] {numbers[3], numbers[4]});
    }
}
