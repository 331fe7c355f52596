package no.svar.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import no.svar.shared.Country;
import no.svar.shared.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sums and days at the edges of what people write.
class RantSumsAndDaysTest {

    private static Language language(String code) {
        return Language.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private static Rant read(Language language, LocalDate today, String text) {
        var country = language == Language.SV ? Country.SE : Country.NO;
        return RantReader.read(text, language, today, country.currency());
    }

    @ParameterizedTest
    @CsvSource({
        "nb, Jeg ga dere fem tusenlapper i april, 500000 NOK",
        "nb, Det gjelder tre 500-lapper, 150000 NOK",
        "nb, En tusenlapp er mye, 100000 NOK",
        "nb, Dere skylder meg flere tusen kroner,",
        "sv, Ni är skyldiga mig flera hundra kronor,",
        "nb, Et par tusen kroner er borte,",
        "en, You owe me several thousand kroner,",
        "nb, tusentusentusentusentusentusentusenlapp,",
        "sv, Jag betalade 2.345:50 i tisdags, 234550 SEK",
        "sv, Ingen kom 12:30 som utlovat,",
    })
    void findsSums(String language, String text, @Nullable String sum) {
        var rant = read(language(language), Sentence.TODAY, text);

        assertThat(Sentence.amounts(rant)).isEqualTo(sum == null ? List.of() : List.of(sum));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-18, Fakturaen for uke 45 er feil, 2026-11-02..2026-11-08",
        "2027-01-10, Fakturaen for uke 50 er feil, 2026-12-07..2026-12-13",
        "2027-01-10, Fakturaen for uke 53 er feil, 2026-12-28..2027-01-03",
        "2027-01-02, Fakturaen for uke 53 er feil, 2026-12-28..2027-01-03",
        "2026-11-18, Fakturaen for uke 53 er feil,",
        "2026-11-18, Jeg betalte 29. februar,",
        "2026-11-23, Lønna kommer først den 25., 2026-11-25",
        "2026-11-23, Det var feil den 25., 2026-10-25",
    })
    void findsDays(LocalDate today, String text, @Nullable String days) {
        var rant = read(Language.NB, today, text);

        assertThat(Sentence.dates(rant)).isEqualTo(days == null ? List.of() : List.of(days));
    }

    @ParameterizedTest
    @CsvSource({
        "sv, Elskåpet verkar livsfarligt",
        "sv, Det verkar vara brand i elskåpet",
        "sv, Elcentralen började brinna",
        "sv, Det luktade bränt från mätaren",
        "nb, Det begynte å brenne i sikringsskapet",
        "nn, Det verkar som om det brenn i målarskapet",
    })
    void takesDangerForWhatItIs(String language, String text) {
        var rant = read(language(language), Sentence.TODAY, text);

        assertThat(rant.flags().isRaised()).isTrue();
        assertThat(rant.flags().danger()).contains(RantFlags.Danger.LIFE);
    }

    @ParameterizedTest
    @CsvSource({
        "nb, Det brenner ikke",
        "sv, Det är varken brand eller livsfara",
        "nn, Det er korkje brann eller livsfare"
    })
    void takesNoDangerForDanger(String language, String text) {
        var rant = read(language(language), Sentence.TODAY, text);

        assertThat(rant.flags().isRaised()).isFalse();
    }
}
