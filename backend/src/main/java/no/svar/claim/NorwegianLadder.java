package no.svar.claim;

import java.util.ArrayList;
import java.util.List;
import no.svar.claim.Rung.Body;
import no.svar.claim.Rung.Rule;
import no.svar.claim.Rung.Terms;
import no.svar.regulation.Elklagenemnda;
import no.svar.shared.Country;
import no.svar.shared.Text;

/// Who can judge a claim in Norway.
final class NorwegianLadder {

    private static final Text BOARD =
            new Text(
                            "Nemnd for forbrukere mot nettselskap og strømselskap. Uttalelsen er rådgivende. Resultatet skal komme innen %s dager etter at saken er komplett, men det har ofte tatt over et år. Et eventuelt gebyr er lite; spør nemnda.",
                            "Nemnd for forbrukarar mot nettselskap og straumselskap. Fråsegna er rådgivande. Resultatet skal kome innan %s dagar etter at saka er komplett, men det har ofte teke over eit år. Eit eventuelt gebyr er lite; spør nemnda.",
                            "Nämnd för norska konsumenter mot nätföretag och elhandlare. Utlåtandet är rådgivande. Resultatet ska komma inom %s dagar från ett komplett ärende, men det har ofta tagit över ett år. En eventuell avgift är låg; fråga nämnden.",
                            "The board for consumers against grid companies and retailers. Its word is advice. The result is to come within %s days of the complete file, but it has often taken more than a year. Any fee is small; ask the board.")
                    .with(Elklagenemnda.DAYS_TO_RESULT);
    private static final Text ONLY_PRICE =
            new Text(
                    "Nemnda tar ikke saker som bare gjelder prisen.",
                    "Nemnda tek ikkje saker som berre gjeld prisen.",
                    "Nämnden prövar inte ärenden som bara gäller priset.",
                    "The board does not take up what is only about the price.");
    private static final Text NOT_PRIVATE =
            new Text(
                    "Nemnda tar saker om avtalen, måling, leveranse, stenging og skade; dette er en sak for Datatilsynet.",
                    "Nemnda tek saker om avtalen, måling, leveranse, stenging og skade; dette er ei sak for Datatilsynet.",
                    "Nämnden prövar avtal, mätning, leverans, frånkoppling och skada; det här är ett ärende för Datatilsynet.",
                    "The board takes up agreements, metering, delivery, disconnection and damage; this is one for the data protection authority.");
    private static final Text REGULATOR =
            new Text(
                    "Fører tilsyn med nettleie, vilkår og leveringskvalitet, og avgjør uenighet om dem. Vedtak kan klages inn for Energiklagenemnda.",
                    "Fører tilsyn med nettleige, vilkår og leveringskvalitet, og avgjer usemje om dei. Vedtak kan klagast inn for Energiklagenemnda.",
                    "Har tillsyn över nätavgifter, villkor och leveranskvalitet och avgör tvister om dem. Beslut kan överklagas till Energiklagenemnda.",
                    "Supervises grid charges, terms and quality of supply, and decides disputes about them. Its decisions can be appealed to Energiklagenemnda.");
    private static final Text ONLY_GRID =
            new Text(
                    "RME tar saker om nettet; dette gjelder noe annet, eller vi vet ikke ennå.",
                    "RME tek saker om nettet; dette gjeld noko anna, eller vi veit ikkje enno.",
                    "RME prövar ärenden om nätet; det här gäller något annat, eller så vet vi inte än.",
                    "RME takes up what is about the grid; this is about something else, or we do not know yet.");
    private static final Text COURT =
            new Text(
                    "Forliksrådet, og så tingretten. En sak som nemnda har behandlet, kan gå rett til tingretten.",
                    "Forliksrådet, og så tingretten. Ei sak som nemnda har handsama, kan gå rett til tingretten.",
                    "Forliksrådet och sedan tingretten. Ett ärende som nämnden har prövat kan gå direkt till tingretten.",
                    "The conciliation board, and then the district court. A case that the board has heard may go to the court at once.");

    private NorwegianLadder() {}

    static List<Rung> of(Claim claim) {
        var rungs = new ArrayList<Rung>();
        rungs.add(Rung.company(claim));
        rungs.add(board(claim));
        rungs.add(
                claim.decidedBy() == Decider.GRID_COMPANY
                        ? Rung.taking(Body.RME, REGULATOR, claim, Terms.NONE)
                        : Rung.closed(Body.RME, REGULATOR, ONLY_GRID, Terms.NONE));
        rungs.addAll(Rung.outside(claim, COURT));
        return rungs;
    }

    private static Rung board(Claim claim) {
        var received = claim.receivedAt();
        var terms =
                new Terms(
                        received == null ? null : Elklagenemnda.openUntilAtLeast(Country.NO.dayOf(received)),
                        null,
                        null,
                        new Rule(Elklagenemnda.RULE, Elklagenemnda.SOURCE.text()));
        return switch (claim.details()) {
            case Details.DataAbuse _ -> Rung.closed(Body.ELKLAGENEMNDA, BOARD, NOT_PRIVATE, terms);
            case Details.WrongInvoice wrong when wrong.whatIsWrong() == Details.InvoiceFault.PRICE ->
                    Rung.closed(Body.ELKLAGENEMNDA, BOARD, ONLY_PRICE, terms);
            case Details.WrongInvoice _,
                    Details.WrongReading _,
                    Details.Refund _,
                    Details.MissingPayment _,
                    Details.OutageCompensation _,
                    Details.Damage _,
                    Details.BrokenPromise _,
                    Details.MoreTimeToPay _,
                    Details.MovingOrSwitching _,
                    Details.Other _ ->
                    Rung.taking(Body.ELKLAGENEMNDA, BOARD, claim, terms);
        };
    }
}
