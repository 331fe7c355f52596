package no.svar.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.svar.claim.Rung.Body;
import no.svar.claim.Rung.Rule;
import no.svar.claim.Rung.Standing;
import no.svar.claim.Rung.Terms;
import no.svar.regulation.Arn;
import no.svar.shared.Country;
import no.svar.shared.Text;

/// Who can judge a claim in Sweden.
final class SwedishLadder {

    private static final Text ADVICE =
            new Text(
                    "Gir gratis og uavhengige råd til forbrukere, men avgjør ingenting.",
                    "Gir gratis og uavhengige råd til forbrukarar, men avgjer ingenting.",
                    "Ger gratis och oberoende råd till konsumenter, men avgör ingenting.",
                    "Gives free and independent advice to consumers, but decides nothing.");
    private static final Text BOARD =
            new Text(
                    "Prøver tvister mellom forbrukere og selskaper og anbefaler en løsning, som regel innen %s dager fra komplett sak. Gebyret betales ikke tilbake av nemnda.",
                    "Prøver tvistar mellom forbrukarar og selskap og tilrår ei løysing, som regel innan %s dagar frå komplett sak. Gebyret vert ikkje betalt tilbake av nemnda.",
                    "Prövar tvister mellan konsumenter och företag och rekommenderar en lösning, i regel inom %s dagar från komplett ärende. Avgiften betalas inte tillbaka av nämnden.",
                    "Judges disputes between consumers and companies and recommends a solution, as a rule within %s days of the complete file. The board does not pay back its fee.");
    private static final Text BELOW =
            new Text(
                    "Nemnda tar saker på minst %s; denne er på %s. Bare saker av prinsipiell betydning tas opp likevel.",
                    "Nemnda tek saker på minst %s; denne er på %s. Berre saker av prinsipiell verdi vert tekne opp likevel.",
                    "Nämnden prövar ärenden på minst %s; det här är på %s. Bara principiellt viktiga ärenden prövas ändå.",
                    "The board takes up claims of at least %s; this one is of %s. Only cases of principle are taken up all the same.");
    private static final Text TOO_LATE =
            new Text(
                    "Fristen på ett år fra du klaget til oss, gikk ut %s.",
                    "Fristen på eitt år frå du klaga til oss, gjekk ut %s.",
                    "Tiden på ett år från att du klagade hos oss gick ut %s.",
                    "The year since you complained to us was over on %s.");
    private static final Text NOT_ITS =
            new Text(
                    "Nemnda prøver ikke dette; det er en sak for personvernmyndigheten.",
                    "Nemnda prøver ikkje dette; det er ei sak for personvernstyresmakta.",
                    "Nämnden prövar inte det här; det är ett ärende för integritetsskyddsmyndigheten.",
                    "The board does not judge this; it is one for the data protection authority.");
    private static final Text REGULATOR =
            new Text(
                    "Fører tilsyn med nettet og avgjør tvister om tilknytning, tilknytningsgebyr og målekostnader.",
                    "Fører tilsyn med nettet og avgjer tvistar om tilknyting, tilknytingsgebyr og målekostnader.",
                    "Har tillsyn över elnätet och avgör tvister om anslutning, anslutningsavgift och mätkostnad.",
                    "Supervises the grid, and decides disputes about connection, its charges and the cost of metering.");
    private static final Text NO_INVOICES =
            new Text(
                    "Avgjør ikke tvister om fakturaer eller avbruddskompensasjon. Du kan tipse om det som ikke er i orden.",
                    "Avgjer ikkje tvistar om fakturaer eller avbrotskompensasjon. Du kan tipse om det som ikkje er i orden.",
                    "Avgör inte tvister om fakturor eller avbrottsersättning. Du kan tipsa om det som inte fungerar.",
                    "It does not settle disputes about invoices or outage compensation. You can tell it what is not in order.");
    private static final Text COURT =
            new Text(
                    "Kronofogden eller tingretten. Der koster det gebyr, og du kan måtte betale for den andre parten.",
                    "Kronofogden eller tingretten. Der kostar det gebyr, og du kan måtte betale for den andre parten.",
                    "Kronofogden eller tingsrätten. Där kostar det en avgift, och du kan få betala för motparten.",
                    "The enforcement authority or the district court. There is a fee, and you may have to pay for the other side.");

    private SwedishLadder() {}

    static List<Rung> of(Claim claim, LocalDate today) {
        var rungs = new ArrayList<Rung>();
        rungs.add(Rung.company(claim));
        rungs.add(Rung.open(Body.ADVICE, ADVICE));
        rungs.add(arn(claim, today));
        rungs.add(Rung.closed(Body.EI, REGULATOR, NO_INVOICES, Terms.NONE));
        rungs.addAll(Rung.outside(claim, COURT));
        return rungs;
    }

    private static Rung arn(Claim claim, LocalDate today) {
        var received = claim.receivedAt();
        var complainedOn = received == null ? null : Country.SE.dayOf(received);
        var until = complainedOn == null ? null : Arn.lastDay(complainedOn, today);
        var least = Arn.least(today);
        var terms = new Terms(until, least, Arn.fee(today), new Rule(Arn.RULE, Arn.source(today).text()));
        var board = BOARD.with(Arn.daysToDecide(today));
        if (claim.details() instanceof Details.DataAbuse) {
            return Rung.closed(Body.ARN, board, NOT_ITS, terms);
        }
        var demanded = Demanded.of(claim);
        return switch (Arn.finding(demanded, complainedOn, today)) {
            case TAKES_UP, NO_COMPLAINT_FIRST -> Rung.taking(Body.ARN, board, claim, terms);
            case TOO_LATE ->
                    new Rung(
                            Body.ARN,
                            board,
                            Standing.CLOSED,
                            TOO_LATE.with(until == null ? today : until),
                            terms);
            case BELOW_LIMIT ->
                    new Rung(
                            Body.ARN,
                            board,
                            Standing.CLOSED,
                            BELOW.with(least, demanded == null ? least : demanded),
                            terms);
        };
    }
}
