package no.svar.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import no.svar.queue.Picture.Experience;
import no.svar.queue.Published.Opening;
import no.svar.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PictureTest {

    /// A Monday, 10:14 in Oslo.
    private static final Instant NOW = Instant.parse("2026-11-30T09:14:00Z");

    private static final Usual USUAL = new Usual(200, 200, 300, 590);

    private static Picture seen(Published published, Duration later) {
        return Picture.of(Queues.always(), published, new Experience(USUAL, null), null, NOW.plus(later));
    }

    private static Picture live(double p25, double p50, double p90) {
        return seen(Queues.published(NOW, p25, p50, p90), Duration.ZERO);
    }

    private static WaitView.Wait wait(Picture picture, Language language) {
        return Objects.requireNonNull(WaitView.of(picture, language).waiting());
    }

    private static Figure figure(Picture picture) {
        return Objects.requireNonNull(picture.figure());
    }

    private static String said(Picture picture, Language language) {
        return WaitView.of(picture, language).text();
    }

    @ParameterizedTest
    @CsvSource({
        "0, LIVE",
        "30, LIVE",
        "31, DELAYED",
        "120, DELAYED",
        "121, STALE",
        "900, STALE",
        "901, UNKNOWN",
        "-40, LIVE"
    })
    void agesByTheClockAlone(int seconds, Freshness freshness) {
        var picture = seen(Queues.published(NOW, 290, 410, 560), Duration.ofSeconds(seconds));

        assertThat(picture.freshness()).isEqualTo(freshness);
        assertThat(picture.figure() != null).isEqualTo(freshness.bearsNumbers());
    }

    static Stream<Arguments> ranges() {
        return Stream.of(
                arguments(290.0, 560.0, 4, 10, "4–10 minutter"),
                arguments(0.0, 60.0, 0, 1, "ingen kø"),
                arguments(0.0, 61.0, 0, 2, "inntil 2 minutter"),
                arguments(3_600.0, 3_601.0, 60, 90, "over en time"),
                arguments(600.0, 3_600.0, 10, 60, "10–60 minutter"),
                arguments(6_000.0, 9_000.0, 90, null, "over en time"),
                arguments(300.0, 300.0, 5, 5, "5 minutter"));
    }

    @ParameterizedTest
    @MethodSource("ranges")
    void roundsOutwardsToStepsThatPeopleThinkIn(double p25, double p90, int low, Integer high, String text) {
        var range = wait(live(p25, (p25 + p90) / 2, p90), Language.NB).shown();

        assertThat(range).isEqualTo(new WaitView.Range(low, high, text));
    }

    @Test
    void isWiderAtBothEndsWhenDelayed() {
        var delayed = seen(Queues.published(NOW, 290, 410, 560), Duration.ofSeconds(60));
        var wait = wait(delayed, Language.EN);

        assertThat(wait.shown()).isEqualTo(new WaitView.Range(3, 15, "3 to 15 minutes"));
        assertThat(wait.lowSeconds()).isEqualTo(180);
        assertThat(wait.highSeconds()).isEqualTo(900);
    }

    @Test
    void saysItAllInEachLanguage() {
        var picture =
                seen(
                        Queues.earlier(Queues.published(NOW, 290, 410, 560), NOW.minusSeconds(600), 200),
                        Duration.ofSeconds(28));

        assertThat(said(picture, Language.NB))
                .isEqualTo(
                        "Ringer du nå, venter du 4–10 minutter. 9 av 10 kommer gjennom innen 10 minutter."
                                + " Køen vokser. Oppdatert for 20 sekunder siden.");
        assertThat(said(picture, Language.NN))
                .isEqualTo(
                        "Ringjer du no, ventar du 4–10 minutt. 9 av 10 kjem gjennom innan 10 minutt."
                                + " Køen veks. Oppdatert for 20 sekund sidan.");
        assertThat(said(picture, Language.SV))
                .isEqualTo(
                        "Ringer du nu väntar du 4–10 minuter. 9 av 10 kommer fram inom 10 minuter."
                                + " Kön växer. Uppdaterat för 20 sekunder sedan.");
        assertThat(said(picture, Language.EN))
                .isEqualTo(
                        "If you call now, you wait 4 to 10 minutes. 9 out of 10 get through within 10 minutes."
                                + " The queue is growing. Updated 20 seconds ago.");
    }

    @Test
    void tellsWhatIsUsualAsUsualAndNotAsNow() {
        var picture = seen(Queues.published(NOW, 0, 0, 0), Duration.ofSeconds(400));

        assertThat(said(picture, Language.NB))
                .isEqualTo(
                        "Vi kan ikke se køen akkurat nå."
                                + " På mandager rundt kl. 10.00 er ventetiden vanligvis 3–10 minutter.");
        assertThat(WaitView.of(picture, Language.NB).waiting()).isNull();
    }

    @Test
    void pointsToAnotherWayWhereNothingIsKnown() {
        var picture = Picture.of(Queues.always(), null, Experience.NONE, null, NOW);

        assertThat(picture.freshness()).isEqualTo(Freshness.UNKNOWN);
        assertThat(said(picture, Language.SV))
                .isEqualTo("Vi kan inte se kön just nu. Mycket går att ordna här, utan att ringa.");
    }

    @Test
    void saysWhenAClosedLineOpens() {
        var saturday = Instant.parse("2026-11-28T09:00:00Z");
        var friday = Instant.parse("2026-11-27T16:00:00Z");
        var christmas = Instant.parse("2026-12-23T16:00:00Z");

        assertThat(said(closed(saturday), Language.NB))
                .isEqualTo("Telefonen er stengt. Den åpner mandag kl. 08.00.");
        assertThat(said(closed(friday), Language.EN))
                .isEqualTo("The line is closed. It opens on Monday at 08:00.");
        assertThat(said(closed(christmas), Language.SV))
                .isEqualTo("Telefonen är stängd. Den öppnar på måndag kl. 08.00.");
        assertThat(WaitView.of(closed(saturday), Language.NB).hours().opensAt())
                .isEqualTo("2026-11-30T07:00:00Z");
    }

    private static Picture closed(Instant at) {
        return Picture.of(Queues.office(), Queues.published(at, 0, 0, 0), Experience.NONE, null, at);
    }

    @Test
    void tellsWhyALineIsClosedBeforeAllElse() {
        var closed = new Opening(false, NOW.plusSeconds(3_600), "Vi har brannøvelse.", NOW);
        var picture = seen(Queues.told(Queues.published(NOW, 0, 0, 0), closed), Duration.ZERO);

        assertThat(said(picture, Language.NB))
                .isEqualTo("Vi har brannøvelse. Telefonen er stengt. Den åpner i dag kl. 11.14.");
    }

    @Test
    void keepsItsNumbersForAMinuteUnlessAStepChanges() {
        var first = seen(Queues.published(NOW, 290, 410, 560), Duration.ZERO);
        var nudged = Queues.published(NOW.plusSeconds(20), 280, 400, 550);
        var stepped = Queues.published(NOW.plusSeconds(20), 280, 400, 650);

        var soon = after(first, nudged, 20);
        assertThat(soon.figure()).isSameAs(first.figure());
        assertThat(soon.looksLike(first)).isTrue();
        assertThat(figure(after(first, stepped, 20)).typicalSeconds()).isEqualTo(400);
        assertThat(
                        figure(after(first, Queues.published(NOW.plusSeconds(60), 280, 400, 550), 60))
                                .typicalSeconds())
                .isEqualTo(400);
    }

    private static Picture after(Picture before, Published published, int seconds) {
        return Picture.of(
                Queues.always(), published, new Experience(USUAL, null), before, NOW.plusSeconds(seconds));
    }

    @Test
    void offersNoSignalWhereThereIsNoQueueAndNobodyToSignalWhereNothingIsSeen() {
        assertThat(WaitView.of(live(0, 0, 30), Language.NB).alternatives())
                .extracting(WaitView.Other::kind)
                .containsExactly(Alternative.WEB);
        assertThat(WaitView.of(live(290, 410, 560), Language.NB).alternatives())
                .extracting(WaitView.Other::kind)
                .containsExactly(Alternative.WATCH, Alternative.WEB);
    }
}
