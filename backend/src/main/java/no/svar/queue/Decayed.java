package no.svar.queue;

/// A count and what it is counted over (seconds), both forgotten by half in every half-life.
final class Decayed {

    private final double halfLife;
    private double count;
    private double over;

    /// @param halfLife in seconds
    Decayed(double halfLife) {
        this.halfLife = halfLife;
    }

    Decayed copy() {
        var copy = new Decayed(halfLife);
        copy.count = count;
        copy.over = over;
        return copy;
    }

    void pass(double seconds) {
        double left = Math.exp(-Math.log(2) / halfLife * seconds);
        count *= left;
        over *= left;
    }

    void count(double amount) {
        count += amount;
    }

    void over(double amount) {
        over += amount;
    }

    double count() {
        return count;
    }

    /// Counts a second, shrunk towards a rate that so many counts would have shown.
    double rate(double pseudoCounts, double prior) {
        return (count + pseudoCounts) / (over + pseudoCounts / prior);
    }

    /// What was counted for each second, 0 where nothing was.
    double mean() {
        return over > 0 ? count / over : 0;
    }

    double[] numbers() {
        return new double[] {count, over};
    }

    void restore(double[] numbers) {
        count = numbers[0];
        over = numbers[1];
    }
}
