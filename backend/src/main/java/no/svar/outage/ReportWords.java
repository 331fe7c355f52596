package no.svar.outage;

import no.svar.shared.Country;
import no.svar.shared.Text;

/// What is said to those who report an outage.
final class ReportWords {

    static final Text NOT_A_POINT =
            new Text(
                    "Må være en målepunkt-ID med 18 sifre der kontrollsifferet stemmer",
                    "Må vere ein målepunkt-ID med 18 siffer der kontrollsifferet stemmer",
                    "Måste vara ett anläggnings-ID med 18 siffror där kontrollsiffran stämmer",
                    "Must be the id of a metering point: 18 digits with the right check digit");
    static final Text NOT_THEN =
            new Text(
                    "Kan ikke være fram i tid eller mer enn 31 dager tilbake",
                    "Kan ikkje vere fram i tid eller meir enn 31 dagar tilbake",
                    "Kan inte ligga framåt i tiden eller mer än 31 dagar tillbaka",
                    "Cannot be in the future or more than 31 days ago");
    static final Text OTHER_OUTAGE =
            new Text(
                    "Er ikke et strømbrudd som har rammet dette målepunktet",
                    "Er ikkje eit straumbrot som har råka dette målepunktet",
                    "Är inte ett strömavbrott som har drabbat denna anläggning",
                    "Is not an outage that hit this metering point");

    static final Text NOT_TOLD_TO_BE_OVER =
            new Text(
                    "Hører bare til der et strømbrudd var meldt å være over",
                    "Høyrer berre til der eit straumbrot var meldt å vere over",
                    "Hör bara till där ett strömavbrott var meddelat som över",
                    "Belongs only where an outage was told to be over");
    static final Text NOT_BACK_THEN =
            new Text(
                    "Må være etter den siste meldingen, og ikke fram i tid",
                    "Må vere etter den siste meldinga, og ikkje fram i tid",
                    "Måste vara efter den senaste anmälan och inte framåt i tiden",
                    "Must be after the last report and not in the future");
    static final Text YES_OR_NO =
            new Text(
                    "Må være true eller false",
                    "Må vere true eller false",
                    "Måste vara true eller false",
                    "Must be true or false");

    private static final Text DANGER_IN_NORWAY =
            new Text(
                    "Er noen i fare: Hold avstand, og ring brannvesenet på 110 og nettselskapet med en gang.",
                    "Er nokon i fare: Hald avstand, og ring brannvesenet på 110 og nettselskapet med ein gong.",
                    "Är någon i fara: Håll avstånd, och ring brandkåren på 110 och elnätsföretaget genast.",
                    "If anybody is in danger: keep away, and call the fire service on 110 and the grid company at once.");
    private static final Text DANGER_IN_SWEDEN =
            new Text(
                    "Er noen i fare: Hold avstand, og ring nødnummeret 112 og nettselskapet med en gang.",
                    "Er nokon i fare: Hald avstand, og ring naudnummeret 112 og nettselskapet med ein gong.",
                    "Är någon i fara: Håll avstånd, och ring nödnumret 112 och elnätsföretaget genast.",
                    "If anybody is in danger: keep away, and call the emergency number 112 and the grid company at once.");

    private ReportWords() {}

    /// What became of the report.
    static Text standing(ReportStanding standing) {
        var country = standing.report().country();
        return received(standing)
                .with(Moments.at(standing.report().receivedAt(), country), became(standing, country));
    }

    private static Text received(ReportStanding standing) {
        return standing.report().what() == ReportedFault.FLICKER
                ? new Text(
                        "Vi fikk meldingen din om ustabil strøm %s. %s",
                        "Vi fekk meldinga di om ustabil straum %s. %s",
                        "Vi fick din anmälan om ostadig ström %s. %s",
                        "We received your report of unsteady power at %s. %s")
                : new Text(
                        "Vi fikk meldingen din %s. %s",
                        "Vi fekk meldinga di %s. %s",
                        "Vi fick din anmälan %s. %s",
                        "We received your report at %s. %s");
    }

    private static Text became(ReportStanding standing, Country country) {
        return switch (standing.meaning()) {
            case ALONE ->
                    new Text(
                            "Vi ser ingen annen feil i nærheten, men feil i lavspentnettet ser vi ikke selv.",
                            "Vi ser ingen annan feil i nærleiken, men feil i lågspentnettet ser vi ikkje sjølve.",
                            "Vi ser inget annat fel i närheten, men fel i lågspänningsnätet ser vi inte själva.",
                            "We see no other fault near you, but we do not see faults in the low-voltage grid ourselves.");
            case SUSPECTED ->
                    new Text(
                            "Det er grunn til å tro at det er en feil i området, og driftssentralen undersøker den.",
                            "Det er grunn til å tru at det er ein feil i området, og driftssentralen undersøkjer han.",
                            "Det finns skäl att tro att det är ett fel i området, och driftcentralen undersöker det.",
                            "There is reason to suspect a fault in your area, and the operations centre is looking into it.");
            case JOINED ->
                    new Text(
                            "Den hører til et strømbrudd som er kjent.",
                            "Ho høyrer til eit straumbrot som er kjent.",
                            "Den hör till ett strömavbrott som är känt.",
                            "It belongs to an outage that is known.");
            case OPENED_AGAIN ->
                    new Text(
                            "For ditt målepunkt regnes strømbruddet som pågående igjen fra da det begynte.",
                            "For målepunktet ditt blir straumbrotet rekna som pågåande igjen frå då det byrja.",
                            "För din anläggning räknas strömavbrottet åter som pågående från det att det började.",
                            "For your address the outage counts as going on again, from when it began.");
            case CONFIRMED ->
                    new Text(
                            "Den avdekket en feil som systemene våre ikke ser, og feilen er bekreftet.",
                            "Ho avdekte ein feil som systema våre ikkje ser, og feilen er stadfesta.",
                            "Den avslöjade ett fel som våra system inte ser, och felet är bekräftat.",
                            "It revealed a fault that our systems do not see, and the fault is confirmed.");
            case RESTORED -> restored(standing, country);
            case DISMISSED -> dismissed(standing);
            case UNEXPLAINED ->
                    new Text(
                            "Ingen feil ble funnet, og ingen andre i nærheten har meldt fra.",
                            "Ingen feil vart funnen, og ingen andre i nærleiken har meldt frå.",
                            "Inget fel hittades, och ingen annan i närheten har anmält något.",
                            "No fault was found, and no outage was confirmed near you.");
        };
    }

    private static Text restored(ReportStanding standing, Country country) {
        var touch = standing.touch();
        var at = touch == null ? null : touch.restoredAt();
        var when = at == null ? standing.report().receivedAt() : at;
        return new Text(
                        "Strømmen kom tilbake %s.",
                        "Straumen kom tilbake %s.", "Strömmen kom tillbaka %s.", "The power came back at %s.")
                .with(Moments.at(when, country));
    }

    private static Text dismissed(ReportStanding standing) {
        var suspicion = standing.suspicion();
        var reason = suspicion == null ? null : suspicion.reason();
        if (reason == null) {
            return new Text(
                    "Driftssentralen har undersøkt og fant ingen feil i nettet.",
                    "Driftssentralen har undersøkt og fann ingen feil i nettet.",
                    "Driftcentralen har undersökt och hittade inget fel i nätet.",
                    "The operations centre has looked into it and found no fault in the grid.");
        }
        return new Text(
                        "Driftssentralen har undersøkt og fant ingen feil i nettet: %s",
                        "Driftssentralen har undersøkt og fann ingen feil i nettet: %s",
                        "Driftcentralen har undersökt och hittade inget fel i nätet: %s",
                        "The operations centre has looked into it and found no fault in the grid: %s")
                .with(reason);
    }

    /// What happens next, or what the customer does; danger comes first.
    static Text next(ReportStanding standing) {
        var next = nextStep(standing.meaning());
        if (!standing.report().danger() || standing.meaning().state() == ReportStanding.State.CLOSED) {
            return next;
        }
        var danger = standing.report().country() == Country.NO ? DANGER_IN_NORWAY : DANGER_IN_SWEDEN;
        return new Text("%s %s", "%s %s", "%s %s", "%s %s").with(danger, next);
    }

    private static Text nextStep(ReportStanding.Meaning meaning) {
        return switch (meaning) {
            case ALONE ->
                    new Text(
                            "Driftssentralen har meldingen. Se etter om hovedsikringen eller jordfeilbryteren er slått av. Vi sier fra når vi vet mer; du trenger ikke å melde fra igjen.",
                            "Driftssentralen har meldinga. Sjå etter om hovudsikringa eller jordfeilbrytaren er slått av. Vi seier frå når vi veit meir; du treng ikkje å melde frå igjen.",
                            "Driftcentralen har din anmälan. Se efter om huvudsäkringen eller jordfelsbrytaren har löst ut. Vi säger till när vi vet mer; du behöver inte anmäla igen.",
                            "The operations centre has your report. Please see whether your main fuse or residual current device has tripped. We tell you when we know more; you need not report again.");
            case SUSPECTED ->
                    new Text(
                            "Vi sier fra når feilen er bekreftet. Du trenger ikke å melde fra igjen.",
                            "Vi seier frå når feilen er stadfesta. Du treng ikkje å melde frå igjen.",
                            "Vi säger till när felet är bekräftat. Du behöver inte anmäla igen.",
                            "We tell you when the fault is confirmed. You need not report again.");
            case JOINED, CONFIRMED ->
                    new Text(
                            "Følg strømbruddet for å se når strømmen ventes tilbake. Du trenger ikke å gjøre noe.",
                            "Følg straumbrotet for å sjå når straumen er venta tilbake. Du treng ikkje å gjere noko.",
                            "Följ strömavbrottet för att se när strömmen väntas tillbaka. Du behöver inte göra något.",
                            "Follow the outage to see when the power is expected back. You need do nothing.");
            case OPENED_AGAIN ->
                    new Text(
                            "Nettselskapet ser at du fortsatt er uten strøm. Se etter om hovedsikringen eller jordfeilbryteren er slått av.",
                            "Nettselskapet ser at du framleis er utan straum. Sjå etter om hovudsikringa eller jordfeilbrytaren er slått av.",
                            "Elnätsföretaget ser att du fortfarande är utan ström. Se efter om huvudsäkringen eller jordfelsbrytaren har löst ut.",
                            "The grid company sees that you are still without power. Please see whether your main fuse or residual current device has tripped.");
            case RESTORED ->
                    new Text(
                            "Er strømmen fortsatt borte hos deg, meld fra om det, så åpner vi saken igjen for deg.",
                            "Er straumen framleis borte hos deg, meld frå om det, så opnar vi saka igjen for deg.",
                            "Är strömmen fortfarande borta hos dig, anmäl det, så öppnar vi ärendet igen för dig.",
                            "If you still have no power, please report that, and we open it again for you.");
            case DISMISSED, UNEXPLAINED ->
                    new Text(
                            "Er du fortsatt uten strøm, meld fra igjen eller ring en elektriker: Feilen kan ligge i ditt eget anlegg.",
                            "Er du framleis utan straum, meld frå igjen eller ring ein elektrikar: Feilen kan liggje i ditt eige anlegg.",
                            "Är du fortfarande utan ström, anmäl igen eller ring en elektriker: Felet kan finnas i din egen anläggning.",
                            "If you still have no power, please report it again or call an electrician: the fault may be in your own installation.");
        };
    }
}
