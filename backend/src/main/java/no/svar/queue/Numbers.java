package no.svar.queue;

import java.util.Arrays;
import java.util.List;

/// Arrays to count with, as lists to keep.
final class Numbers {

    private Numbers() {}

    static List<Double> list(double[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    static double[] array(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
