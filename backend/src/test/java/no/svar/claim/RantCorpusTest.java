package no.svar.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// How much of what a person reads in a rant the reader finds, and how much of what it finds is there.
///
/// The word lists were changed for two thirds of the sentences; the others say what to expect of a text that
/// nobody has seen.
class RantCorpusTest {

    private static final List<Sentence> CORPUS = Sentence.all();

    private record Scores(Tally kinds, Tally amounts, Tally dates, Tally flags, Tally promises) {

        static Scores of(Predicate<Sentence> which) {
            var scores = new Scores(new Tally(), new Tally(), new Tally(), new Tally(), new Tally());
            CORPUS.stream().filter(which).forEach(scores::add);
            return scores;
        }

        private void add(Sentence sentence) {
            var rant = sentence.read();
            var kind = rant.kind().kind().name();
            var wanted = sentence.kinds().contains(kind) ? kind : sentence.kinds().getFirst();
            kinds.compare(List.of(wanted), List.of(kind));
            amounts.compare(sentence.amounts(), Sentence.amounts(rant));
            dates.compare(sentence.dates(), Sentence.dates(rant));
            flags.compare(sentence.flags(), Sentence.flags(rant));
            promises.compare(sentence.promises(), Sentence.promises(rant));
        }

        void print(String which) {
            System.out.printf(
                    "%s: kind %s; amounts %s; dates %s; flags %s; promises %s%n",
                    which, kinds, amounts, dates, flags, promises);
        }
    }

    @Test
    void understandsTheSentencesThatItWasMadeWith() {
        var scores = Scores.of(sentence -> !sentence.isHeldOut());
        scores.print("made with");

        holds(scores.kinds(), .97, .97);
        holds(scores.amounts(), .97, .97);
        holds(scores.dates(), .97, .97);
        holds(scores.flags(), .97, .97);
        holds(scores.promises(), .97, .97);
    }

    @Test
    void understandsSentencesThatItWasNotMadeWith() {
        var scores = Scores.of(Sentence::isHeldOut);
        scores.print("held out");

        holds(scores.kinds(), .90, .90);
        holds(scores.amounts(), .95, .95);
        holds(scores.dates(), .80, .95);
        holds(scores.flags(), .70, .70);
        holds(scores.promises(), .70, .70);
    }

    private static void holds(Tally tally, double precision, double recall) {
        assertThat(tally.precision()).as(tally.toString()).isGreaterThanOrEqualTo(precision);
        assertThat(tally.recall()).as(tally.toString()).isGreaterThanOrEqualTo(recall);
    }
}
