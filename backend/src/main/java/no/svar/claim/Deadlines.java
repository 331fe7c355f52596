package no.svar.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.svar.regulation.AnswerTimes;
import no.svar.shared.Country;
import no.svar.shared.Text;

/// What the law says of when a claim is answered; most claims have no such time, and then nothing is said.
final class Deadlines {

    private static final Text OUTAGE =
            new Text(
                    "Nettselskapet skal opplyse om sannsynlig årsak så snart som mulig, senest innen en måned.",
                    "Nettselskapet skal opplyse om sannsynleg årsak så snart som mogleg, seinast innan ein månad.",
                    "Nätföretaget ska upplysa om trolig orsak så snart som möjligt, senast inom en månad.",
                    "The grid company has to tell the probable cause as soon as possible, at the latest within a month.");
    private static final Text DATA =
            new Text(
                    "Du skal få svar om opplysningene dine innen en måned; i vanskelige saker kan fristen forlenges med to måneder.",
                    "Du skal få svar om opplysningane dine innan ein månad; i vanskelege saker kan fristen lengjast med to månader.",
                    "Du ska få svar om dina uppgifter inom en månad; i svåra fall får tiden förlängas med två månader.",
                    "You are to have an answer about your data within a month; in difficult cases two months may be added.");
    private static final Text FINAL_INVOICE =
            new Text(
                    "Sluttfakturaen skal komme innen seks uker etter at du byttet eller flyttet.",
                    "Sluttfakturaen skal kome innan seks veker etter at du bytte eller flytte.",
                    "Slutfakturan ska komma inom sex veckor från bytet eller flytten.",
                    "The final invoice is to come within six weeks of the switch.");

    private Deadlines() {}

    /// One time by law.
    record Deadline(LocalDate by, Text text, String rule, String source) {}

    /// @param received the day on which the claim came in
    static List<Deadline> of(Details details, Country country, LocalDate received) {
        var deadlines = new ArrayList<Deadline>();
        switch (details) {
            case Details.OutageCompensation _, Details.Damage _ -> {
                if (country == Country.NO) {
                    var by = AnswerTimes.outageEnquiry(received);
                    deadlines.add(deadline(by, OUTAGE));
                }
            }
            case Details.DataAbuse _ -> deadlines.add(deadline(AnswerTimes.dataRequest(received), DATA));
            case Details.MovingOrSwitching move -> {
                if (country == Country.SE && move.what() != Details.Move.MOVING_IN && move.on() != null) {
                    deadlines.add(deadline(AnswerTimes.swedishFinalInvoice(move.on()), FINAL_INVOICE));
                }
            }
            case Details.WrongInvoice _,
                    Details.WrongReading _,
                    Details.Refund _,
                    Details.MissingPayment _,
                    Details.BrokenPromise _,
                    Details.MoreTimeToPay _,
                    Details.Other _ -> {}
        }
        return deadlines;
    }

    private static Deadline deadline(AnswerTimes.By by, Text text) {
        return new Deadline(by.day(), text, by.rule(), by.source().text());
    }
}
