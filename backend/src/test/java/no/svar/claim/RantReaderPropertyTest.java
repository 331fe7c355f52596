package no.svar.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.svar.shared.Country;
import no.svar.shared.Language;
import org.junit.jupiter.api.Test;

class RantReaderPropertyTest {

    private static final int LONGEST = 4_000;

    /// Far more than a text takes on a busy machine, and nothing beside what backtracking would.
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final List<String> BRICKS =
            List.of(
                    "a",
                    "ikke ",
                    "1 ",
                    "1.",
                    "37 kr ",
                    ",",
                    "-",
                    "jeg skal ",
                    "dere ",
                    "faktura ",
                    "tusen",
                    "lapp ",
                    "og",
                    "hundre",
                    "å\u030a",
                    "!",
                    "\n",
                    "\ud83d\ude21",
                    "\ud83d",
                    "13.10.",
                    "i går ",
                    "for ",
                    "dager siden ",
                    "strøm ",
                    "uten ",
                    "tilbake ",
                    "lovte ",
                    "å ringe ",
                    "slå ",
                    "Ω",
                    "٣",
                    "/",
                    ":",
                    "'",
                    "000 ");

    @Property(tries = 300)
    void readsWhateverIsWrittenInTimeAndInPlace(@ForAll("hostile") String text) {
        holds(text);
    }

    @Property(tries = 200)
    void readsAnyCharacters(@ForAll("anything") String text) {
        holds(text);
    }

    @Test
    void takesNoLongerForTheSameBrickThroughout() {
        for (var brick : BRICKS) {
            holds(brick.repeat(LONGEST / brick.length()));
        }
    }

    private static void holds(String text) {
        var started = System.nanoTime();
        var rant = RantReader.read(text, Language.NB, Sentence.TODAY, Country.NO.currency());

        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(PATIENCE);
        assertThat(rant.kinds()).hasSizeBetween(1, 3);
        places(rant).forEach(place -> assertThat(text.substring(place[0], place[1])).isNotEmpty());
    }

    private static Stream<int[]> places(Rant rant) {
        return Stream.of(
                        rant.amounts().stream().map(one -> new int[] {one.from(), one.to()}),
                        rant.dates().stream().map(one -> new int[] {one.from(), one.to()}),
                        rant.promises().stream().map(one -> new int[] {one.from(), one.to()}),
                        rant.invoices().stream().map(one -> new int[] {one.from(), one.to()}),
                        rant.kinds().stream()
                                .flatMap(kind -> kind.because().stream())
                                .map(one -> new int[] {one.from(), one.to()}))
                .flatMap(some -> some);
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.of(BRICKS)
                .list()
                .ofMinSize(1)
                .ofMaxSize(900)
                .map(bricks -> String.join("", bricks))
                .map(text -> text.substring(0, Math.min(text.length(), LONGEST)));
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.strings().all().ofMinLength(1).ofMaxLength(LONGEST);
    }
}
