package no.svar.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import no.svar.queue.Picture.Experience;
import no.svar.shared.Language;

class PicturePropertyTest {

    private static final Instant HEARD = Instant.parse("2026-11-30T09:14:00Z");
    private static final List<String> NO_QUEUE = List.of("ingen kø", "ingen kö", "no queue");

    private static Picture after(double a, double b, double c, long silence) {
        var sorted = DoubleStream.of(a, b, c).sorted().toArray();
        return Picture.of(
                Queues.always(),
                Queues.published(HEARD, sorted[0], sorted[1], sorted[2]),
                new Experience(new Usual(100, 0, 0, 0), null),
                null,
                HEARD.plusSeconds(silence));
    }

    @Property
    void silenceNeverGivesANumberAndNeverSaysThatThereIsNoQueue(
            @ForAll @DoubleRange(min = 0, max = 100) double a,
            @ForAll @DoubleRange(min = 0, max = 100) double b,
            @ForAll @DoubleRange(min = 0, max = 100) double c,
            @ForAll @LongRange(min = 31, max = 100_000) long silence) {
        var picture = after(a, b, c, silence);

        assertThat(picture.isEmpty()).isFalse();
        for (var language : Language.values()) {
            var view = WaitView.of(picture, language);
            var text = view.toString().toLowerCase(Locale.ROOT);
            assertThat(NO_QUEUE).noneMatch(text::contains);
            assertThat(view.waiting() == null).isEqualTo(silence > 120);
            assertThat(view.waitingAbout() == null).isEqualTo(silence > 120);
        }
    }

    @Property
    void theLowEndIsNeverAboveTheHighOneAndBothAreRoundedOutwards(
            @ForAll @DoubleRange(min = 0, max = 20_000) double a,
            @ForAll @DoubleRange(min = 0, max = 20_000) double b,
            @ForAll @DoubleRange(min = 0, max = 20_000) double c,
            @ForAll @LongRange(min = 0, max = 120) long silence) {
        var figure = Objects.requireNonNull(after(a, b, c, silence).figure());
        var sorted = DoubleStream.of(a, b, c).sorted().toArray();

        assertThat(figure.lowSeconds()).isLessThanOrEqualTo(figure.typicalSeconds());
        assertThat(figure.typicalSeconds()).isLessThanOrEqualTo(figure.highSeconds());
        assertThat(figure.lowSeconds()).isLessThanOrEqualTo((long) sorted[0]);
        assertThat((double) figure.highSeconds()).isGreaterThanOrEqualTo(sorted[2]);
        assertThat(figure.shown().low() * 60L).isLessThanOrEqualTo(figure.lowSeconds());
        if (figure.shown().high() != null) {
            assertThat(figure.shown().high() * 60L).isGreaterThanOrEqualTo(figure.highSeconds());
            assertThat(figure.shown().low()).isLessThanOrEqualTo(figure.shown().high());
        }
    }

    @Property
    void nothingIsSaidToBeNothingButOfThisMoment(
            @ForAll @DoubleRange(min = 0, max = 200) double a,
            @ForAll @LongRange(min = 0, max = 200) long silence) {
        var picture = after(0, 0, a, silence);

        assertThat(picture.isEmpty()).isEqualTo(a <= 60 && silence <= 30);
        assertThat(picture.age()).isEqualTo(Duration.ofSeconds(silence));
    }
}
