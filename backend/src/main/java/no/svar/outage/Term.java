package no.svar.outage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// One line of the arithmetic behind a verdict, as numbers: it is written out when it is read, in the
/// reader's language, and stays what was calculated whatever the settings say later.
record Term(Kind kind, List<Long> numbers) {

    /// What a line says; amounts are in minor units, percentages in tenths.
    enum Kind {
        /// Minutes from the first interruption to the last restoration.
        LASTED,
        /// Minutes before the grid company knew or should have known.
        NOT_KNOWN_YET,
        /// Minutes of supply between joined interruptions that are left out.
        GAPS,
        /// Minutes that the customer is to blame for.
        CUSTOMER_CAUSED,
        /// The amount for the first twelve hours.
        BASE,
        /// Hours beyond, each, together.
        HOURS,
        /// The year's limit, what is due already, what is left.
        YEAR_LIMIT,
        /// Percent, annual cost, share, minimum, what it gives.
        FIRST_STEP,
        /// Times, percent, annual cost, share of one, minimum, what they give together.
        FURTHER_STEPS,
        /// Percent, annual cost, limit.
        LIMIT
    }

    static Term of(Kind kind, long... numbers) {
        return new Term(kind, LongStream.of(numbers).boxed().toList());
    }

    long number(int index) {
        return numbers.get(index);
    }

    /// The amount that the line comes to; null where it is about time.
    @Nullable Long amountMinor() {
        return switch (kind) {
            case LASTED, NOT_KNOWN_YET, GAPS, CUSTOMER_CAUSED -> null;
            case BASE, HOURS, YEAR_LIMIT, FIRST_STEP, FURTHER_STEPS, LIMIT -> numbers.getLast();
        };
    }

    /// The lines as one short text for the table.
    static String written(List<Term> terms) {
        return terms.stream()
                .map(term ->
                        term.kind
                                + term.numbers.stream()
                                        .map(number -> ":" + number)
                                        .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }

    static List<Term> read(String written) {
        return Arrays.stream(written.split(" ", -1)).filter(part -> !part.isEmpty()).map(Term::one).toList();
    }

    private static Term one(String written) {
        var parts = written.split(":", -1);
        return new Term(Kind.valueOf(parts[0]), Arrays.stream(parts).skip(1).map(Long::valueOf).toList());
    }
}
