package no.svar.queue;

/// How many of the ranges shown in the last 28 days were kept, and how much wider they must be for it.
final class Kept {

    private static final int DAYS = 28;
    private static final double DAY = 24 * 60 * 60;
    private static final double TARGET = 0.9;
    private static final double WIDEST = 0.975;
    private static final double TOO_FEW = 0.85;
    private static final int ENOUGH = 100;

    private final int[] kept = new int[DAYS];
    private final int[] shown = new int[DAYS];
    private long today;

    Kept copy() {
        var copy = new Kept();
        copy.restore(numbers());
        return copy;
    }

    void add(double at, boolean wasKept) {
        long day = (long) Math.floor(at / DAY);
        if (day > today) {
            for (long next = Math.max(today + 1, day - DAYS + 1); next <= day; next++) {
                kept[(int) (next % DAYS)] = 0;
                shown[(int) (next % DAYS)] = 0;
            }
            today = day;
        }
        if (day > today - DAYS) {
            kept[(int) (day % DAYS)] += wasKept ? 1 : 0;
            shown[(int) (day % DAYS)]++;
        }
    }

    /// The share of calls that the range's upper end is to hold for.
    double target() {
        int all = 0;
        int well = 0;
        for (int day = 0; day < DAYS; day++) {
            all += shown[day];
            well += kept[day];
        }
        double share = (double) well / all;
        return all >= ENOUGH && share < TOO_FEW ? Math.min(WIDEST, TARGET + (TARGET - share)) : TARGET;
    }

    boolean isWidened() {
        return target() > TARGET;
    }

    double[] numbers() {
        var numbers = new double[2 * DAYS + 1];
        for (int day = 0; day < DAYS; day++) {
            numbers[day] = kept[day];
            numbers[DAYS + day] = shown[day];
        }
        numbers[2 * DAYS] = today;
        return numbers;
    }

    void restore(double[] numbers) {
        for (int day = 0; day < DAYS; day++) {
            kept[day] = (int) numbers[day];
            shown[day] = (int) numbers[DAYS + day];
        }
        today = (long) numbers[2 * DAYS];
    }
}
