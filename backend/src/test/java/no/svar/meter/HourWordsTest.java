package no.svar.meter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import no.svar.shared.Country;
import no.svar.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How hours are said.
class HourWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2027-01-05T16:00:00Z | NB | tirsdag 5. januar kl. 17–18
                    2027-01-05T16:00:00Z | NN | tysdag 5. januar kl. 17–18
                    2027-01-05T16:00:00Z | SV | tisdag 5 januari kl. 17–18
                    2027-01-05T16:00:00Z | EN | Tuesday 5 January, 17:00–18:00
                    2027-01-05T22:00:00Z | SV | tisdag 5 januari kl. 23–24
                    2026-03-29T00:00:00Z | NB | søndag 29. mars kl. 01–02
                    2026-10-25T00:00:00Z | NB | søndag 25. oktober kl. 02–03 (første gang, sommertid)
                    2026-10-25T01:00:00Z | NB | søndag 25. oktober kl. 02–03 (andre gang, vintertid)
                    2026-10-25T01:00:00Z | SV | söndag 25 oktober kl. 02–03 (andra gången, vintertid)
                    2026-10-25T02:00:00Z | EN | Sunday 25 October, 03:00–04:00
                    """)
    void anHour(Instant from, Language language, String said) {
        assertThat(HourWords.of(from, Country.NO.zone()).in(language)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2027-01-05T16:00:00Z | 2027-01-05T19:00:00Z | tirsdag 5. januar kl. 17–20
                    2027-01-05T22:00:00Z | 2027-01-06T01:00:00Z | tirsdag 5. januar kl. 23 til onsdag 6. januar kl. 02
                    2026-10-24T22:00:00Z | 2026-10-25T23:00:00Z | søndag 25. oktober kl. 00–24
                    """)
    void severalHours(Instant from, Instant to, String said) {
        assertThat(HourWords.of(from, to, Country.NO.zone()).in(Language.NB)).isEqualTo(said);
    }
}
