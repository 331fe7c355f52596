package no.svar.claim;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.stream.Stream;
import no.svar.shared.Language;
import no.svar.shared.Text;

/// What customers usually ask when they have an answer, answered beforehand.
final class Follows {

    private static final Asked NOT_AGREED =
            asked(
                    new Text(
                            "Hva om jeg ikke er enig?",
                            "Kva om eg ikkje er einig?",
                            "Vad gör jag om jag inte håller med?",
                            "What if I do not agree?"),
                    new Text(
                            "Si imot én gang, så ser en annen på saken. Etterpå kan en nemnd utenfor oss ta den; veien dit står i saken.",
                            "Sei imot éin gong, så ser ein annan på saka. Etterpå kan ei nemnd utanfor oss ta henne; vegen dit står i saka.",
                            "Invänd en gång, så tittar någon annan på ärendet. Därefter kan en nämnd utanför oss pröva det; vägen dit står i ärendet.",
                            "Object once, and somebody else looks at it. After that a board outside the company can take it; the way there is shown with the claim."));

    private Follows() {}

    /// A question and its answer.
    @Serdeable
    record Answered(String question, String answer) {}

    private record Asked(Text question, Text answer) {}

    static List<Answered> of(ClaimKind kind, Language language) {
        return Stream.concat(of(kind).stream(), Stream.of(NOT_AGREED))
                .map(asked -> new Answered(asked.question().in(language), asked.answer().in(language)))
                .toList();
    }

    private static List<Asked> of(ClaimKind kind) {
        return switch (kind) {
            case WRONG_INVOICE ->
                    List.of(
                            asked(
                                    new Text(
                                            "Må jeg betale imens?",
                                            "Må eg betale imens?",
                                            "Måste jag betala under tiden?",
                                            "Do I have to pay meanwhile?"),
                                    new Text(
                                            "Ikke det som er på vent. Resten betales til vanlig tid.",
                                            "Ikkje det som er på vent. Resten vert betalt til vanleg tid.",
                                            "Inte det som vilar. Resten betalas i vanlig tid.",
                                            "Not what is on hold. The rest is paid on time as usual.")),
                            asked(
                                    new Text(
                                            "Hvordan blir fakturaen rettet?",
                                            "Korleis vert fakturaen retta?",
                                            "Hur rättas fakturan?",
                                            "How is the invoice corrected?"),
                                    new Text(
                                            "Med en kreditnota, som du ser blant fakturaene. Det du har betalt for mye, kommer tilbake eller trekkes fra.",
                                            "Med ein kreditnota, som du ser blant fakturaene. Det du har betalt for mykje, kjem tilbake eller vert trekt frå.",
                                            "Med en kreditfaktura, som du ser bland fakturorna. Det du har betalat för mycket kommer tillbaka eller dras av.",
                                            "By a credit note, which you see among the invoices. What you paid too much comes back or is taken off.")));
            case WRONG_READING ->
                    List.of(
                            asked(
                                    new Text(
                                            "Hva skjer når målerstanden er rettet?",
                                            "Kva skjer når målarstanden er retta?",
                                            "Vad händer när mätarställningen har rättats?",
                                            "What happens when the reading is corrected?"),
                                    new Text(
                                            "Det som er fakturert på den gamle, regnes på nytt, og du ser forskjellen linje for linje.",
                                            "Det som er fakturert på den gamle, vert rekna på nytt, og du ser skilnaden linje for linje.",
                                            "Det som fakturerats på den gamla räknas om, och du ser skillnaden rad för rad.",
                                            "What was billed on the old one is calculated again, and you see the difference line by line.")),
                            asked(
                                    new Text(
                                            "Gjelder det gamle til da?",
                                            "Gjeld det gamle til då?",
                                            "Gäller det gamla tills dess?",
                                            "Does the old one count until then?"),
                                    new Text(
                                            "Ja. Under målepunktet ser du hele tiden hva som er målt og hva som er anslått.",
                                            "Ja. Under målepunktet ser du heile tida kva som er målt og kva som er anslått.",
                                            "Ja. Under anläggningen ser du hela tiden vad som är mätt och vad som är uppskattat.",
                                            "Yes. At the metering point you always see what is measured and what is estimated.")));
            case REFUND ->
                    List.of(
                            asked(
                                    new Text(
                                            "Når kommer pengene?",
                                            "Når kjem pengane?",
                                            "När kommer pengarna?",
                                            "When does the money come?"),
                                    new Text(
                                            "Svaret sier når, og om de betales ut eller trekkes fra neste faktura.",
                                            "Svaret seier når, og om dei vert betalte ut eller trekte frå neste faktura.",
                                            "Svaret säger när, och om de betalas ut eller dras av från nästa faktura.",
                                            "The answer says when, and whether it is paid out or taken off the next invoice.")),
                            asked(
                                    new Text(
                                            "Må jeg minne om det?",
                                            "Må eg minne om det?",
                                            "Måste jag påminna?",
                                            "Do I have to remind you?"),
                                    new Text(
                                            "Nei. Betalinger til deg ser du på fakturaen så snart de er bokført.",
                                            "Nei. Betalingar til deg ser du på fakturaen så snart dei er bokførte.",
                                            "Nej. Betalningar till dig ser du på fakturan så snart de är bokförda.",
                                            "No. Payments to you are seen on the invoice as soon as they are booked.")));
            case MISSING_PAYMENT ->
                    List.of(
                            asked(
                                    new Text(
                                            "Må jeg betale en gang til?",
                                            "Må eg betale ein gong til?",
                                            "Måste jag betala en gång till?",
                                            "Do I have to pay again?"),
                                    new Text(
                                            "Nei, ikke mens vi leter. En kvittering fra banken gjør det raskere.",
                                            "Nei, ikkje medan vi leitar. Ei kvittering frå banken gjer det raskare.",
                                            "Nej, inte medan vi letar. Ett kvitto från banken gör det snabbare.",
                                            "No, not while we look. A receipt from the bank makes it faster.")),
                            asked(
                                    new Text(
                                            "Hva skjer når den er funnet?",
                                            "Kva skjer når ho er funnen?",
                                            "Vad händer när den har hittats?",
                                            "What happens when it is found?"),
                                    new Text(
                                            "Den føres på fakturaen med dagen da pengene kom, og du ser den der.",
                                            "Ho vert ført på fakturaen med dagen då pengane kom, og du ser henne der.",
                                            "Den bokförs på fakturan med dagen då pengarna kom, och du ser den där.",
                                            "It is booked on the invoice with the day on which the money came, and you see it there.")));
            case OUTAGE_COMPENSATION ->
                    List.of(
                            asked(
                                    new Text(
                                            "Hvem betaler, og når?",
                                            "Kven betaler, og når?",
                                            "Vem betalar, och när?",
                                            "Who pays, and when?"),
                                    new Text(
                                            "Nettselskapet. Fristen og utregningen står under kompensasjon.",
                                            "Nettselskapet. Fristen og utrekninga står under kompensasjon.",
                                            "Elnätsföretaget. Sista dagen och uträkningen står under ersättning.",
                                            "The grid company. The last day and the arithmetic are shown under compensation.")),
                            asked(
                                    new Text(
                                            "Hva om det blir for sent?",
                                            "Kva om det vert for seint?",
                                            "Vad händer om det blir för sent?",
                                            "What if it is late?"),
                                    new Text(
                                            "Da gir loven rente, og vi sier fra med en gang fristen er over.",
                                            "Då gir lova rente, og vi seier frå med ein gong fristen er over.",
                                            "Då ger lagen ränta, och vi hör av oss så snart tiden har gått ut.",
                                            "Then the law gives interest, and we tell you as soon as the time is over.")));
            case DAMAGE ->
                    List.of(
                            asked(
                                    new Text(
                                            "Hva må jeg ta vare på?",
                                            "Kva må eg ta vare på?",
                                            "Vad måste jag spara?",
                                            "What do I have to keep?"),
                                    new Text(
                                            "Det som ble ødelagt, kvitteringer og bilder, til du har fått svar.",
                                            "Det som vart øydelagt, kvitteringar og bilete, til du har fått svar.",
                                            "Det som gick sönder, kvitton och bilder, tills du har fått svar.",
                                            "What broke, receipts and pictures, until you have an answer.")),
                            asked(
                                    new Text(
                                            "Bør jeg spørre forsikringen?",
                                            "Bør eg spørje forsikringa?",
                                            "Bör jag fråga försäkringen?",
                                            "Should I ask my insurance?"),
                                    new Text(
                                            "Ja, gjerne samtidig. Det samme tapet erstattes bare én gang.",
                                            "Ja, gjerne samtidig. Det same tapet vert erstatta berre éin gong.",
                                            "Ja, gärna samtidigt. Samma förlust ersätts bara en gång.",
                                            "Yes, at the same time if you like. The same loss is made good only once.")));
            case BROKEN_PROMISE ->
                    List.of(
                            asked(
                                    new Text(
                                            "Hva skjer med det som ble lovet?",
                                            "Kva skjer med det som vart lova?",
                                            "Vad händer med det som lovades?",
                                            "What happens to what was promised?"),
                                    new Text(
                                            "Det skal fortsatt gjøres. Svaret sier når, og det nye løftet ser du under løfter.",
                                            "Det skal framleis gjerast. Svaret seier når, og den nye lovnaden ser du under løfte.",
                                            "Det ska fortfarande göras. Svaret säger när, och det nya löftet ser du under löften.",
                                            "It is still to be done. The answer says when, and you see the new promise under promises.")));
            case MORE_TIME_TO_PAY ->
                    List.of(
                            asked(
                                    new Text(
                                            "Gjelder forfallet til jeg har fått svar?",
                                            "Gjeld forfallet til eg har fått svar?",
                                            "Gäller förfallodagen tills jag har fått svar?",
                                            "Does the due date stand until I have an answer?"),
                                    new Text(
                                            "Ja. Kan du, så betal det du kan før da.",
                                            "Ja. Kan du, så betal det du kan før då.",
                                            "Ja. Kan du, betala det du kan före dess.",
                                            "Yes. If you can, pay what you can before then.")),
                            asked(
                                    new Text(
                                            "Hva om en del blir for sen?",
                                            "Kva om ein del vert for sein?",
                                            "Vad händer om en del blir sen?",
                                            "What if a part is late?"),
                                    new Text(
                                            "Skriv til oss før den forfaller. Da er det lettest å finne en ny dag.",
                                            "Skriv til oss før han forfell. Då er det lettast å finne ein ny dag.",
                                            "Skriv till oss innan den förfaller. Då är det lättast att hitta en ny dag.",
                                            "Write to us before it is due. Then it is easiest to find another day.")));
            case MOVING_OR_SWITCHING ->
                    List.of(
                            asked(
                                    new Text(
                                            "Blir strømmen borte?",
                                            "Vert straumen borte?",
                                            "Bryts strömmen?",
                                            "Will the power be cut?"),
                                    new Text(
                                            "Nei. Et bytte skjer på papiret, og strømmen kommer som før.",
                                            "Nei. Eit byte skjer på papiret, og straumen kjem som før.",
                                            "Nej. Ett byte sker på papperet, och strömmen kommer som förut.",
                                            "No. A switch happens on paper, and the power comes as before.")),
                            asked(
                                    new Text(
                                            "Hva er på den siste fakturaen?",
                                            "Kva er på den siste fakturaen?",
                                            "Vad står på den sista fakturan?",
                                            "What is on the last invoice?"),
                                    new Text(
                                            "Det du har brukt til og med dagen, etter målerstanden den dagen.",
                                            "Det du har brukt til og med dagen, etter målarstanden den dagen.",
                                            "Det du har använt till och med dagen, efter mätarställningen den dagen.",
                                            "What you used up to and including the day, by the reading of that day.")));
            case DATA_ABUSE ->
                    List.of(
                            asked(
                                    new Text(
                                            "Hvem har sett opplysningene mine?",
                                            "Kven har sett opplysningane mine?",
                                            "Vem har sett mina uppgifter?",
                                            "Who has seen my data?"),
                                    new Text(
                                            "Det står i innsynsloggen, også når vi har behandlet denne saken.",
                                            "Det står i innsynsloggen, òg når vi har behandla denne saka.",
                                            "Det står i åtkomstloggen, också när vi har handlagt det här ärendet.",
                                            "The access log shows it, also when we worked on this claim.")),
                            asked(
                                    new Text(
                                            "Kan jeg klage et annet sted?",
                                            "Kan eg klage ein annan stad?",
                                            "Kan jag klaga någon annanstans?",
                                            "Can I complain elsewhere?"),
                                    new Text(
                                            "Ja, når som helst: til Datatilsynet i Norge, til Integritetsskyddsmyndigheten i Sverige.",
                                            "Ja, når som helst: til Datatilsynet i Noreg, til Integritetsskyddsmyndigheten i Sverige.",
                                            "Ja, när som helst: till Datatilsynet i Norge, till Integritetsskyddsmyndigheten i Sverige.",
                                            "Yes, at any time: to Datatilsynet in Norway, to Integritetsskyddsmyndigheten in Sweden.")));
            case OTHER ->
                    List.of(
                            asked(
                                    new Text(
                                            "Hvem leser dette?",
                                            "Kven les dette?",
                                            "Vem läser det här?",
                                            "Who reads this?"),
                                    new Text(
                                            "En saksbehandler, som svarer under et navn som bare gjelder denne saken.",
                                            "Ein saksbehandlar, som svarer under eit namn som berre gjeld denne saka.",
                                            "En handläggare, som svarar under ett namn som bara gäller det här ärendet.",
                                            "An agent, who answers under a name that is used for this claim only.")));
        };
    }

    private static Asked asked(Text question, Text answer) {
        return new Asked(question, answer);
    }
}
