package no.svar.meter;

import java.time.LocalDate;
import no.svar.meter.NextStep.What;
import no.svar.regulation.ReadingWindows;
import no.svar.shared.Country;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// The sentences about one reading: who made it, where it stands and what happens next.
final class ReadingWords {

    static final Text STAND_BY_IT =
            new Text(
                    "Se på måleren en gang til. Bekreft tallet, legg ved et bilde av måleren, eller send en ny avlesning.",
                    "Sjå på målaren ein gong til. Stadfest talet, legg ved eit bilete av målaren, eller send ei ny avlesing.",
                    "Titta på mätaren en gång till. Bekräfta talet, bifoga ett foto av mätaren eller skicka en ny avläsning.",
                    "Look at the meter again. Confirm the number, add a photo of the meter, or send a new reading.");
    static final Text A_PERSON_LOOKS =
            new Text(
                    "Et menneske ser på den og avgjør. Du trenger ikke gjøre mer.",
                    "Eit menneske ser på henne og avgjer. Du treng ikkje gjere meir.",
                    "En människa tittar på den och avgör. Du behöver inte göra mer.",
                    "A person looks at it and decides. You need do nothing more.");
    static final Text READ_AGAIN =
            new Text(
                    "Avlesningen teller ikke. Les av måleren på nytt og send den inn.",
                    "Avlesinga tel ikkje. Les av målaren på nytt og send henne inn.",
                    "Avläsningen räknas inte. Läs av mätaren på nytt och skicka in den.",
                    "The reading does not count. Read the meter again and send it.");

    private static final Text CHECKED_NO =
            new Text(
                    "Nettselskapet ser på den, vanligvis innen tre virkedager.",
                    "Nettselskapet ser på henne, vanlegvis innan tre verkedagar.",
                    "Nätbolaget tittar på den, vanligtvis inom tre arbetsdagar.",
                    "The grid company looks at it, usually within three working days.");
    private static final Text CHECKED =
            new Text(
                    "Nettselskapet ser på den. Vi vet ikke hvor raskt.",
                    "Nettselskapet ser på henne. Vi veit ikkje kor raskt.",
                    "Nätbolaget tittar på den. Vi vet inte hur snart.",
                    "The grid company looks at it. We do not know how soon.");
    private static final Text CAN_CHANGE =
            new Text(
                    "Den kan endres fram til %s. Deretter regnes den som klar for faktura.",
                    "Ho kan endrast fram til %s. Deretter blir ho rekna som klar for faktura.",
                    "Den kan ändras fram till %s. Därefter räknas den som klar att faktureras.",
                    "It can change until %s. From then on it counts as ready for invoicing.");
    private static final Text NEXT_INVOICE =
            new Text(
                    "Den brukes på neste faktura.",
                    "Ho blir brukt på neste faktura.",
                    "Den används på nästa faktura.",
                    "It is used on the next invoice.");
    private static final Text DOUBTED_ELSEWHERE =
            new Text(
                    "Nettselskapet tviler på den og avgjør.",
                    "Nettselskapet tviler på henne og avgjer.",
                    "Nätbolaget tvivlar på den och avgör.",
                    "The grid company doubts it and decides.");
    private static final Text NOTHING_LEFT =
            new Text(
                    "Det er ikke mer å gjøre.",
                    "Det er ikkje meir å gjere.",
                    "Det finns inget mer att göra.",
                    "There is nothing left to do.");
    private static final Text RECEIVED = new Text("Mottatt", "Motteken", "Mottagen", "Received");
    private static final Text VALID =
            new Text(
                    "Mottatt og godtatt",
                    "Motteken og godteken",
                    "Mottagen och godtagen",
                    "Received and accepted");
    private static final Text IMPLAUSIBLE =
            new Text(
                    "Mottatt, men vi tviler på tallet",
                    "Motteken, men vi tviler på talet",
                    "Mottagen, men vi tvivlar på talet",
                    "Received, but we doubt the number");
    private static final Text REJECTED =
            new Text("Teller ikke", "Tel ikkje", "Räknas inte", "Does not count");
    private static final Text REPLACED =
            new Text(
                    "Erstattet av en senere avlesning",
                    "Erstatta av ei seinare avlesing",
                    "Ersatt av en senare avläsning",
                    "Replaced by a later reading");
    private static final Text SETTLED = new Text("Avregnet", "Avrekna", "Avräknad", "Settled on an invoice");
    private static final Text SETTLED_ON =
            new Text("Avregnet %s", "Avrekna %s", "Avräknad %s", "Settled on an invoice on %s");
    private static final Text BY_YOU =
            new Text("Lest av deg", "Lesen av deg", "Avläst av dig", "Read by you");
    private static final Text BY_CUSTOMER =
            new Text("Lest av kunden", "Lesen av kunden", "Avläst av kunden", "Read by the customer");
    private static final Text BY_GRID_COMPANY =
            new Text(
                    "Lest av nettselskapet",
                    "Lesen av nettselskapet",
                    "Avläst av nätbolaget",
                    "Read by the grid company");
    private static final Text BY_METER =
            new Text("Sendt av måleren", "Send av målaren", "Skickad av mätaren", "Sent by the meter itself");
    private static final Text BY_RETAILER =
            new Text(
                    "Lest av strømleverandøren",
                    "Lesen av straumleverandøren",
                    "Avläst av elhandlaren",
                    "Read by the retailer");
    private static final Text ESTIMATED =
            new Text(
                    "Anslått av nettselskapet; ingen har lest av",
                    "Anslått av nettselskapet; ingen har lese av",
                    "Uppskattad av nätbolaget; ingen har läst av",
                    "Estimated by the grid company; nobody has read the meter");
    private static final Text ESTIMATED_BY_RETAILER =
            new Text(
                    "Anslått av strømleverandøren; ingen har lest av",
                    "Anslått av straumleverandøren; ingen har lese av",
                    "Uppskattad av elhandlaren; ingen har läst av",
                    "Estimated by the retailer; nobody has read the meter");
    private static final Text YOU_WROTE =
            new Text(
                    "%s Du skrev %s; %s ble bestemt.",
                    "%s Du skreiv %s; %s vart bestemt.",
                    "%s Du skrev %s; %s bestämdes.",
                    "%s You wrote %s; %s was decided.");
    private static final Text OTHER_NUMBER =
            new Text("Tallet er endret.", "Talet er endra.", "Talet är ändrat.", "The number was changed.");

    private ReadingWords() {}

    static Text state(RegisterReading reading) {
        return switch (reading.state()) {
            case RECEIVED -> RECEIVED;
            case VALID -> VALID;
            case IMPLAUSIBLE -> IMPLAUSIBLE;
            case REJECTED -> reading.isReplaced() ? REPLACED : REJECTED;
            case SETTLED -> reading.settledOn() == null ? SETTLED : SETTLED_ON.with(reading.settledOn());
        };
    }

    static Text by(RegisterReading reading, boolean isOwn) {
        if (reading.estimated()) {
            return reading.readBy() == ReadBy.RETAILER ? ESTIMATED_BY_RETAILER : ESTIMATED;
        }
        return switch (reading.readBy()) {
            case CUSTOMER -> isOwn ? BY_YOU : BY_CUSTOMER;
            case GRID_COMPANY -> BY_GRID_COMPANY;
            case METER -> BY_METER;
            case RETAILER -> BY_RETAILER;
        };
    }

    /// Why it stands as it does; null where there is nothing to explain.
    static @Nullable Text reason(RegisterReading reading) {
        var why = reading.reason();
        var said = reading.reasonText();
        Text text =
                said != null
                        ? new Text("%s", "%s", "%s", "%s").with(said)
                        : why == null ? null : FindingWords.of(why);
        var sent = reading.sentRegister();
        return sent == null
                ? text
                : YOU_WROTE.with(text == null ? OTHER_NUMBER : text, sent, reading.register());
    }

    static NextStep next(RegisterReading reading, Country country, LocalDate today) {
        return switch (reading.state()) {
            case RECEIVED -> NextStep.of(What.WAIT, country == Country.NO ? CHECKED_NO : CHECKED);
            case VALID -> settlement(reading, country, today);
            case IMPLAUSIBLE -> {
                if (reading.waitsForCustomer()) {
                    yield NextStep.of(What.CONFIRM_OR_PHOTO, STAND_BY_IT);
                }
                yield reading.isWithAPerson()
                        ? NextStep.of(What.A_PERSON_LOOKS, A_PERSON_LOOKS)
                        : NextStep.of(What.WAIT, DOUBTED_ELSEWHERE);
            }
            case REJECTED ->
                    reading.sentBy() != null && !reading.isReplaced()
                            ? NextStep.of(What.READ_AGAIN, READ_AGAIN)
                            : NextStep.of(What.NOTHING, NOTHING_LEFT);
            case SETTLED -> NextStep.of(What.NOTHING, NOTHING_LEFT);
        };
    }

    private static NextStep settlement(RegisterReading reading, Country country, LocalDate today) {
        var ready = ReadingWindows.readyForInvoicing(reading.readOn());
        return country == Country.NO && ready.isAfter(today)
                ? new NextStep(What.SETTLEMENT, ready, CAN_CHANGE.with(ready))
                : NextStep.of(What.SETTLEMENT, NEXT_INVOICE);
    }
}
