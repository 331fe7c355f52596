package no.svar.invoice;

import no.svar.shared.Text;

/// What it means that invoices rested on estimates for long, or that values were corrected late.
final class EstimateWords {

    static final Text WITHIN =
            new Text(
                    "Fra %s til %s fikk du fakturaer etter anslag. Det er ikke mer enn åtte måneder, så bransjens vilkår gir ikke avslag.",
                    "Frå %s til %s fekk du fakturaer etter overslag. Det er ikkje meir enn åtte månader, så vilkåra til bransjen gir ikkje avslag.",
                    "Från den %s till den %s fakturerades du efter uppskattning. Det är inte mer än åtta månader, så branschens villkor ger inget avdrag.",
                    "From %s to %s you were billed on estimates. That is not more than eight months, so the industry's terms give no reduction.");
    static final Text TOO_LONG =
            new Text(
                    "Fra %s til %s fikk du fakturaer etter anslag, i mer enn åtte måneder. Viser det seg at du skal betale mer, gir bransjens avtalevilkår forbrukere 15 %% avslag på forskjellen, og du kan dele opp betalingen uten kostnad. Det er et vilkår i avtalen, ikke en lov.",
                    "Frå %s til %s fekk du fakturaer etter overslag, i meir enn åtte månader. Viser det seg at du skal betale meir, gir avtalevilkåra til bransjen forbrukarar 15 %% avslag på skilnaden, og du kan dele opp betalinga utan kostnad. Det er eit vilkår i avtalen, ikkje ei lov.",
                    "Från den %s till den %s fakturerades du efter uppskattning, i mer än åtta månader. Visar det sig att du ska betala mer ger branschens avtalsvillkor konsumenter 15 %% avdrag på skillnaden, och du kan dela upp betalningen utan kostnad. Det är ett villkor i avtalet, inte en lag.",
                    "From %s to %s you were billed on estimates, for more than eight months. If it turns out that you owe more, the industry's terms give consumers 15 %% off the difference, and you may pay it in instalments at no cost. That is a term of the contract, not a law.");
    static final Text REDUCED =
            new Text(
                    "Fra %s til %s fikk du fakturaer etter anslag, i mer enn åtte måneder. Oppgjøret er %s mer enn det du ble fakturert. Etter bransjens avtalevilkår skal en forbruker ha 15 %% av det i avslag, her %s, og kan dele opp resten uten kostnad. Det er et vilkår i avtalen, ikke en lov.",
                    "Frå %s til %s fekk du fakturaer etter overslag, i meir enn åtte månader. Oppgjeret er %s meir enn det du vart fakturert. Etter avtalevilkåra til bransjen skal ein forbrukar ha 15 %% av det i avslag, her %s, og kan dele opp resten utan kostnad. Det er eit vilkår i avtalen, ikkje ei lov.",
                    "Från den %s till den %s fakturerades du efter uppskattning, i mer än åtta månader. Avräkningen är %s mer än det du fakturerats. Enligt branschens avtalsvillkor ska en konsument få 15 %% av det i avdrag, här %s, och kan dela upp resten utan kostnad. Det är ett villkor i avtalet, inte en lag.",
                    "From %s to %s you were billed on estimates, for more than eight months. The settlement is %s more than you were billed. By the industry's terms a consumer gets 15 %% of that off, here %s, and may pay the rest in instalments at no cost. That is a term of the contract, not a law.");
    static final Text NOTHING_MORE =
            new Text(
                    "Fra %s til %s fikk du fakturaer etter anslag, i mer enn åtte måneder. Oppgjøret krever ikke mer enn du alt er fakturert, så det er ikke noe å gi avslag på.",
                    "Frå %s til %s fekk du fakturaer etter overslag, i meir enn åtte månader. Oppgjeret krev ikkje meir enn du alt er fakturert, så det er ikkje noko å gi avslag på.",
                    "Från den %s till den %s fakturerades du efter uppskattning, i mer än åtta månader. Avräkningen kräver inte mer än du redan fakturerats, så det finns inget att ge avdrag på.",
                    "From %s to %s you were billed on estimates, for more than eight months. The settlement asks for no more than you were already billed, so there is nothing to reduce.");
    static final Text TOO_LATE =
            new Text(
                    "Linjer for til sammen %s gjelder dager som er mer enn seks måneder eldre enn fakturaen av %s. Ble verdiene rettet så sent, kan ikke nettselskapet kreve mer for de dagene. Fakturaen sier ikke når de ble rettet; spør om det. Penger tilbake har du alltid rett på.",
                    "Linjer for til saman %s gjeld dagar som er meir enn seks månader eldre enn fakturaen av %s. Vart verdiane retta så seint, kan ikkje nettselskapet krevje meir for dei dagane. Fakturaen seier ikkje når dei vart retta; spør om det. Pengar tilbake har du alltid rett på.",
                    "Rader på sammanlagt %s gäller dagar som är mer än sex månader äldre än fakturan av den %s. Rättades värdena så sent kan nätföretaget inte kräva mer för de dagarna. Fakturan säger inte när de rättades; fråga om det. Pengar tillbaka har du alltid rätt till.",
                    "Lines of %s in all are about days more than six months older than the invoice of %s. If the values were corrected that late, the grid company cannot ask for more for those days. The invoice does not say when they were corrected; ask. Money back is yours at any time.");
    static final Text PARTLY_LATE =
            new Text(
                    "Noen av dagene som rettes, er mer enn seks måneder eldre enn fakturaen. For dem kan ikke nettselskapet kreve mer hvis verdiene ble rettet så sent. Linjene sier ikke hvor mye som gjelder hvilke dager; spør om det.",
                    "Nokre av dagane som blir retta, er meir enn seks månader eldre enn fakturaen. For dei kan ikkje nettselskapet krevje meir dersom verdiane vart retta så seint. Linjene seier ikkje kor mykje som gjeld kva dagar; spør om det.",
                    "Några av dagarna som rättas är mer än sex månader äldre än fakturan. För dem kan nätföretaget inte kräva mer om värdena rättades så sent. Raderna säger inte hur mycket som gäller vilka dagar; fråga om det.",
                    "Some of the days that are corrected are more than six months older than the invoice. For them the grid company cannot ask for more if the values were corrected that late. The lines do not say how much is about which days; ask.");
    static final Text IN_TIME =
            new Text(
                    "Rettelsene kom innen seks måneder etter dagene de gjelder, eller gir deg penger tilbake.",
                    "Rettingane kom innan seks månader etter dagane dei gjeld, eller gir deg pengar tilbake.",
                    "Rättelserna kom inom sex månader efter dagarna de gäller, eller ger dig pengar tillbaka.",
                    "The corrections came within six months after the days that they are about, or give you money back.");
    static final Text SETTLEMENT_UNKNOWN =
            new Text(
                    "%s Regelen gjelder målepunkter som gjøres opp time for time; vi vet ikke om ditt gjør det.",
                    "%s Regelen gjeld målepunkt som blir gjorde opp time for time; vi veit ikkje om ditt blir det.",
                    "%s Regeln gäller mätpunkter som avräknas timme för timme; vi vet inte om din gör det.",
                    "%s The rule is for meters that are settled hour by hour; we do not know whether yours is.");

    private EstimateWords() {}
}
