package no.svar.claim;

import java.util.List;
import no.svar.claim.Knowledge.Gives;
import no.svar.shared.Country;
import no.svar.shared.Text;

/// What moving or leaving a supplier means, said before anything is sent: times, costs and whether the power
/// is interrupted.
final class Leaving {

    private static final Text NO_INTERRUPTION =
            new Text(
                    "Strømmen blir ikke brutt når du bytter leverandør: Nettet og nettselskapet er de samme som før.",
                    "Straumen vert ikkje broten når du byter leverandør: Nettet og nettselskapet er dei same som før.",
                    "Strömmen bryts inte när du byter elhandlare: Nätet och nätföretaget är desamma som förut.",
                    "Your power is not interrupted when you switch: the grid and its company stay the same.");
    private static final Text TIMES_NO =
            new Text(
                    "Den nye leverandøren melder byttet 1 til 4 dager før det gjelder, eller 3 til 6 virkedager før der måleren ikke leses av hver time (FOR-1999-03-11-301 §§ 2-2 og 2-4).",
                    "Den nye leverandøren melder bytet 1 til 4 dagar før det gjeld, eller 3 til 6 verkedagar før der målaren ikkje vert lesen av kvar time (FOR-1999-03-11-301 §§ 2-2 og 2-4).",
                    "Den nya elhandlaren anmäler bytet 1 till 4 dagar innan det gäller, eller 3 till 6 arbetsdagar innan där mätaren inte läses av varje timme (norska FOR-1999-03-11-301 §§ 2-2 och 2-4).",
                    "The new supplier announces the switch 1 to 4 days before it holds, or 3 to 6 business days where the meter is not read each hour (Norway's FOR-1999-03-11-301 §§ 2-2 and 2-4).");
    private static final Text COSTS_NO =
            new Text(
                    "Koster det noe å gå ut av avtalen, skal det stå i den med et eksempel. Spør du, skal du få beløpet innen 5 virkedager, og det gjelder i 48 timer (§ 4A-2).",
                    "Kostar det noko å gå ut av avtalen, skal det stå i han med eit døme. Spør du, skal du få beløpet innan 5 verkedagar, og det gjeld i 48 timar (§ 4A-2).",
                    "Kostar det något att lämna avtalet ska det stå i det med ett exempel. Frågar du ska du få beloppet inom 5 arbetsdagar, och det gäller i 48 timmar (norska § 4A-2).",
                    "If it costs something to leave, the agreement has to say so with an example. If you ask, you are told the sum within 5 business days, and it holds for 48 hours (Norway's § 4A-2).");
    private static final Text TIMES_SE =
            new Text(
                    "Bytte av leverandør skal være gjort innen tre uker etter at du ba om det, og er gratis for forbrukere (ellagen 9:11).",
                    "Byte av leverandør skal vere gjort innan tre veker etter at du bad om det, og er gratis for forbrukarar (ellagen 9:11).",
                    "Bytet av elhandlare ska vara gjort inom tre veckor från att du bad om det och är gratis för konsumenter (ellagen 9:11).",
                    "The switch is to be done within three weeks of your asking, and is free for consumers (Sweden's ellagen 9:11).");
    private static final Text COSTS_SE =
            new Text(
                    "Et gebyr for å avslutte kan bare gjelde den delen av avtalen som har fast pris. Det må stå i avtalen, være rimelig og ikke høyere enn leverandørens direkte tap (ellagen 9:12).",
                    "Eit gebyr for å avslutte kan berre gjelde den delen av avtalen som har fast pris. Det må stå i avtalen, vere rimeleg og ikkje høgare enn det leverandøren taper direkte (ellagen 9:12).",
                    "En avgift för att lämna får bara gälla den del av avtalet som har fast pris. Den ska stå i avtalet, vara skälig och inte högre än elhandlarens direkta förlust (ellagen 9:12).",
                    "A fee for leaving may only concern the part with a fixed price. It has to stand in the agreement, be reasonable, and be no more than the supplier's direct loss (Sweden's ellagen 9:12).");

    private Leaving() {}

    static List<Gives> of(Country country) {
        return switch (country) {
            case NO -> List.of(said(TIMES_NO), said(COSTS_NO), said(NO_INTERRUPTION));
            case SE -> List.of(said(TIMES_SE), said(COSTS_SE), said(NO_INTERRUPTION));
        };
    }

    private static Gives said(Text text) {
        return new Gives(text, null);
    }
}
