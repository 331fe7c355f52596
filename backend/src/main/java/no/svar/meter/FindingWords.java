package no.svar.meter;

import no.svar.shared.Text;

/// What is odd about a reading, said to whoever sent it.
final class FindingWords {

    private FindingWords() {}

    static Text of(Finding finding) {
        return switch (finding) {
            case LOWER_THAN_LAST ->
                    new Text(
                            "Tallet er lavere enn ved forrige avlesning. Oftest er det en tastefeil, noen ganger en byttet måler.",
                            "Talet er lågare enn ved førre avlesing. Oftast er det ein tastefeil, nokre gonger ein bytt målar.",
                            "Talet är lägre än vid förra avläsningen. Oftast är det ett skrivfel, ibland en bytt mätare.",
                            "The number is lower than at the last reading. Most often that is a slip, sometimes a meter that was changed.");
            case MISSING_DIGIT ->
                    new Text(
                            "Det ser ut til at det mangler et siffer.",
                            "Det ser ut til at det manglar eit siffer.",
                            "Det ser ut som om en siffra saknas.",
                            "It looks as if one digit is missing.");
            case EXTRA_DIGIT ->
                    new Text(
                            "Det ser ut til at det er et siffer for mye.",
                            "Det ser ut til at det er eit siffer for mykje.",
                            "Det ser ut som om det är en siffra för mycket.",
                            "It looks as if there is one digit too many.");
            case TOO_MANY_DIGITS ->
                    new Text(
                            "Tallet har flere sifre enn måleren viser. Ta ikke med sifrene etter kommaet.",
                            "Talet har fleire siffer enn målaren viser. Ta ikkje med siffera etter kommaet.",
                            "Talet har fler siffror än mätaren visar. Ta inte med siffrorna efter kommat.",
                            "The number has more digits than the meter shows. Leave out those after the decimal point.");
            case ROLLED_OVER ->
                    new Text(
                            "Måleren har passert sitt høyeste tall og begynt på null igjen. Det er tatt hensyn til.",
                            "Målaren har passert det høgaste talet sitt og byrja på null igjen. Det er teke omsyn til.",
                            "Mätaren har passerat sitt högsta tal och börjat om från noll. Det är taget med i beräkningen.",
                            "The meter has passed its highest number and started from zero again. That is allowed for.");
            case ABOVE_FUSE ->
                    new Text(
                            "Det er mer enn hovedsikringen slipper gjennom på den tiden.",
                            "Det er meir enn hovudsikringa slepper gjennom på den tida.",
                            "Det är mer än huvudsäkringen släpper igenom på den tiden.",
                            "It is more than the main fuse lets through in that time.");
            case HIGH ->
                    new Text(
                            "Det er mye mer enn det som pleier å brukes på den tiden.",
                            "Det er mykje meir enn det som plar bli brukt på den tida.",
                            "Det är mycket mer än vad som brukar användas på den tiden.",
                            "It is much more than is usually used in that time.");
            case LOW ->
                    new Text(
                            "Det er mye mindre enn det som pleier å brukes på den tiden.",
                            "Det er mykje mindre enn det som plar bli brukt på den tida.",
                            "Det är mycket mindre än vad som brukar användas på den tiden.",
                            "It is much less than is usually used in that time.");
            case NO_USE ->
                    new Text(
                            "Tallet er det samme som ved forrige avlesning: det er ikke brukt noe siden da.",
                            "Talet er det same som ved førre avlesing: det er ikkje brukt noko sidan da.",
                            "Talet är detsamma som vid förra avläsningen: inget har använts sedan dess.",
                            "The number is the same as at the last reading: nothing has been used since.");
            case REPLACED ->
                    new Text(
                            "Du har sendt en senere avlesning, og den teller i stedet.",
                            "Du har sendt ei seinare avlesing, og ho tel i staden.",
                            "Du har skickat en senare avläsning och den räknas i stället.",
                            "You have sent a later reading, and that one counts instead.");
            case OTHER ->
                    new Text(
                            "Den som eier verdien, har avgjort det.",
                            "Den som eig verdien, har avgjort det.",
                            "Den som äger värdet har avgjort det.",
                            "Whoever owns the value has decided so.");
        };
    }
}
