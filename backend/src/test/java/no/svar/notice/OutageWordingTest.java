package no.svar.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.svar.outage.CompensationResult;
import no.svar.outage.OutageTold.Facts;
import no.svar.outage.OutageTold.Said;
import no.svar.shared.Country;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutageWordingTest {

    private static final Instant STARTED = Instant.parse("2026-11-22T13:05:00Z");
    private static final Instant LATEST = Instant.parse("2026-11-22T19:00:00Z");
    private static final String LONG = "Et tre har falt over linjen ved bekken. ".repeat(12).strip();
    private static final Said TREE =
            new Said(
                    "Et tre har falt over linjen.",
                    "Eit tre har falle over linja.",
                    "Ett träd har fallit över ledningen.",
                    "A tree has fallen on the line.");

    @Test
    void saysWhatIsSoFirstThenWhatIsExpectedThenWhy() {
        assertThat(OutageWording.start(facts(false, LATEST, null, TREE)).text(Language.NB))
                .isEqualTo(
                        "Strømmen gikk 22. november 2026 kl. 14:05. Vi regner med at den er tilbake senest 22. november"
                                + " 2026 kl. 20:00. Du trenger ikke melde fra. Et tre har falt over linjen.");
        assertThat(OutageWording.start(facts(false, null, null, null)).text(Language.EN))
                .isEqualTo(
                        "The power went on 22 November 2026 at 14:05. We do not know yet when it will be back, and will"
                                + " tell you when we do. There is no need to report it.");
    }

    @Test
    void saysWhenPlannedWorkIs() {
        assertThat(OutageWording.start(facts(true, null, null, null)).text(Language.SV))
                .isEqualTo(
                        "Strömmen bryts från 22 november 2026 kl. 14:05 till 22 november 2026 kl. 20:00. Nettlaget utför"
                                + " arbetet.");
        assertThat(OutageWording.changed(facts(true, null, null, null)).title(Language.NB))
                .isEqualTo("Ny tid for planlagt arbeid");
    }

    @Test
    void saysWhenItCameBackAndWhatToDoWhereItDidNot() {
        assertThat(OutageWording.restored(facts(false, LATEST, LATEST, TREE)).text(Language.NN))
                .isEqualTo(
                        "Straumen kom tilbake 22. november 2026 kl. 20:00. Eit tre har falle over linja. Er han framleis"
                                + " borte hos deg, kan du melde frå her.");
    }

    @Test
    void leavesOutWhatThereIsNoRoomFor() {
        var wording = OutageWording.restored(facts(false, LATEST, LATEST, new Said(LONG, LONG, LONG, LONG)));
        assertThat(wording.text(Language.NB))
                .isEqualTo(
                        "Strømmen kom tilbake 22. november 2026 kl. 20:00. Er den fortsatt borte hos deg, kan du melde"
                                + " fra her.");
    }

    @Test
    void keepsAMarkThatTheGridCompanyWroteAsItIs() {
        var said = new Said("100 % ute", "100 % ute", "100 % ute", "100 %s out");
        assertThat(OutageWording.restored(facts(false, null, LATEST, said)).text(Language.EN))
                .contains("100 %s out");
    }

    @ParameterizedTest
    @EnumSource
    void noMessageIsLongerThanAShortOneMayBe(Language language) {
        wordings()
                .forEach(wording -> {
                    assertThat(wording.title(language)).isNotBlank().hasSizeLessThan(60);
                    assertThat(wording.text(language))
                            .isNotBlank()
                            .hasSizeLessThanOrEqualTo(Wording.MOST_CHARACTERS)
                            .doesNotContain("%s");
                });
    }

    private static Stream<Wording> wordings() {
        var about =
                List.of(
                        facts(false, LATEST, LATEST, TREE),
                        facts(false, null, null, null),
                        facts(true, null, LATEST, TREE),
                        facts(true, LATEST, null, new Said(LONG, LONG, LONG, LONG)));
        var outages =
                about.stream()
                        .flatMap(facts ->
                                Stream.of(
                                        OutageWording.start(facts),
                                        OutageWording.changed(facts),
                                        OutageWording.restored(facts)));
        var compensation =
                Stream.of(CompensationResult.values())
                        .flatMap(result ->
                                Stream.of(
                                        compensation(result, null),
                                        compensation(result, LocalDate.of(2027, 1, 31))));
        return Stream.concat(outages, compensation);
    }

    @Test
    void saysTheAmountFirstAndThatNothingHasToBeDone() {
        assertThat(compensation(CompensationResult.DUE, LocalDate.of(2027, 1, 31)).text(Language.NB))
                .isEqualTo(
                        "Du får 1\u00a0600,00\u00a0kr fordi strømmen var borte lenge. Du trenger ikke gjøre noe: Nettlaget"
                                + " betaler senest 31. januar 2027.");
    }

    private static Wording compensation(CompensationResult result, @Nullable LocalDate payBy) {
        return CompensationWording.of(
                new CompensationFacts(Country.NO, "Nettlaget", result, 160_000L, payBy));
    }

    private static Facts facts(
            boolean planned, @Nullable Instant latest, @Nullable Instant restored, @Nullable Said cause) {
        return new Facts(
                Country.NO,
                "Nettlaget",
                planned,
                STARTED,
                planned ? LATEST : null,
                null,
                latest,
                restored,
                cause);
    }
}
