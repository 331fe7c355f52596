package no.svar.outage;

import java.math.BigDecimal;
import java.time.Duration;
import no.svar.outage.Verdict.Missing;
import no.svar.shared.Country;
import no.svar.shared.Text;

/// Why something is due or not, what is missing, and how it was calculated, in plain sentences.
final class CompensationWords {

    private static final Text NOTHING_TO_DO =
            new Text(
                    "Du trenger ikke gjøre noe: %s skal betale senest %s.",
                    "Du treng ikkje gjere noko: %s skal betale seinast %s.",
                    "Du behöver inte göra något: %s ska betala senast %s.",
                    "You need do nothing: %s is to pay by %s.");
    private static final Text PAID =
            new Text("Det er betalt.", "Det er betalt.", "Det är betalt.", "It has been paid.");
    private static final Text WAIT =
            new Text(
                    "Det er ikke avgjort ennå. Du trenger ikke gjøre noe; vi avgjør det når opplysningene kommer.",
                    "Det er ikkje avgjort enno. Du treng ikkje gjere noko; vi avgjer det når opplysningane kjem.",
                    "Det är inte avgjort än. Du behöver inte göra något; vi avgör det när uppgifterna kommer.",
                    "It is not decided yet. You need do nothing; we decide it when the facts arrive.");
    private static final Text LOWER =
            new Text(
                    "Nye opplysninger ville gitt %s. Det som er betalt, endrer vi ikke.",
                    "Nye opplysningar ville gitt %s. Det som er betalt, endrar vi ikkje.",
                    "Nya uppgifter skulle ge %s. Det som är betalt ändrar vi inte.",
                    "Newer facts would give %s. What has been paid we do not change.");
    private static final Text TWO = new Text("%s %s", "%s %s", "%s %s", "%s %s");

    private CompensationWords() {}

    /// Why, and what the customer has to do about it: nothing.
    static Text reason(Compensation one, Compensation.State state) {
        var why = why(one);
        var payBy = one.payBy();
        var lower = one.lowerMinor();
        var told = lower == null ? why : TWO.with(why, LOWER.with(one.money(lower)));
        return switch (state) {
            case OPEN ->
                    !one.isDue() || payBy == null
                            ? TWO.with(told, WAIT)
                            : TWO.with(told, NOTHING_TO_DO.with(one.gridCompany(), payBy));
            case PAID -> TWO.with(told, PAID);
            case OVERDUE, CLOSED -> told;
        };
    }

    private static Text why(Compensation one) {
        var counted = time(one.verdict().counted());
        return switch (one.verdict().reason()) {
            case LONG_OUTAGE ->
                    (one.country() == Country.NO
                                    ? new Text(
                                            "Det varte i %s, som er mer enn 12 timer.",
                                            "Det varte i %s, som er meir enn 12 timar.",
                                            "Det varade i %s, vilket är mer än 12 timmar.",
                                            "It lasted %s, which is more than 12 hours.")
                                    : new Text(
                                            "Det varte i %s, som er minst 12 timer.",
                                            "Det varte i %s, som er minst 12 timar.",
                                            "Det varade i %s, vilket är minst 12 timmar.",
                                            "It lasted %s, which is at least 12 hours."))
                            .with(counted);
            case TOO_SHORT ->
                    (one.country() == Country.NO
                                    ? new Text(
                                            "Det varte i %s. Kompensasjon gis når det varer mer enn 12 timer.",
                                            "Det varte i %s. Kompensasjon vert gitt når det varer meir enn 12 timar.",
                                            "Det varade i %s. I Norge ges ersättning när det varar mer än 12 timmar.",
                                            "It lasted %s. Compensation is due after more than 12 hours.")
                                    : new Text(
                                            "Det varte i %s. I Sverige gis kompensasjon når det varer minst 12 timer.",
                                            "Det varte i %s. I Sverige vert kompensasjon gitt når det varer minst 12 timar.",
                                            "Det varade i %s. Avbrottsersättning ges när det varar minst 12 timmar.",
                                            "It lasted %s. Compensation is due for outages of at least 12 hours."))
                            .with(counted);
            case BUSINESS ->
                    new Text(
                            "Målepunktet brukes til næring. Kompensasjonen gjelder husholdninger og fritidsboliger.",
                            "Målepunktet vert brukt til næring. Kompensasjonen gjeld hushald og fritidsbustader.",
                            "Mätpunkten används i näringsverksamhet. I Norge gäller ersättningen hushåll och fritidshus.",
                            "The metering point is used by a business. The compensation is for households and holiday homes.");
            case SOME_PHASES ->
                    new Text(
                            "Bare noen av fasene var uten spenning. Det regnes ikke som avbrudd i Norge.",
                            "Berre nokre av fasane var utan spenning. Det vert ikkje rekna som avbrot i Noreg.",
                            "Bara några av faserna var utan spänning. Det räknas inte som avbrott i Norge.",
                            "Only some of the phases were without power, which does not count as an outage in Norway.");
            case CUSTOMER_CAUSED ->
                    new Text(
                                    "%s har opplyst at årsaken ligger hos kunden.",
                                    "%s har opplyst at årsaka ligg hos kunden.",
                                    "%s har uppgett att orsaken ligger hos kunden.",
                                    "%s has said that the cause lies with the customer.")
                            .with(one.gridCompany());
            case LIMIT_REACHED ->
                    new Text(
                            "Årets grense, som følger av nettkostnaden, er nådd.",
                            "Grensa for året, som følgjer av nettkostnaden, er nådd.",
                            "Gränsen, som följer av nätkostnaden, är nådd.",
                            "The limit, which follows from the grid cost, has been reached.");
            case SAFETY_OR_OPERATION ->
                    new Text(
                            "Strømmen ble koblet ut for sikkerhet eller drift, og ikke lenger enn nødvendig.",
                            "Straumen vart kopla ut for tryggleik eller drift, og ikkje lenger enn naudsynt.",
                            "Strömmen bröts av elsäkerhets- eller driftskäl, och inte längre än vad som behövdes.",
                            "The power was cut for safety or operation, and no longer than needed.");
            case OUTSIDE_CONTROL ->
                    new Text(
                                    "%s har avgjort at feilen lå utenfor selskapets kontroll og ikke kunne forutses.",
                                    "%s har avgjort at feilen låg utanfor kontrollen til selskapet og ikkje kunne ventast.",
                                    "%s har bedömt att felet låg utanför företagets kontroll och inte kunde förutses.",
                                    "%s has decided that the fault was beyond its control and could not be foreseen.")
                            .with(one.gridCompany());
            case NETWORK_220_KV ->
                    new Text(
                            "Feilen lå i et nett på 220 kilovolt eller mer.",
                            "Feilen låg i eit nett på 220 kilovolt eller meir.",
                            "Felet låg i ett nät på 220 kilovolt eller mer.",
                            "The fault lay in a network of 220 kilovolts or more.");
            case NO_LONGER_AFFECTED ->
                    new Text(
                                    "%s har rettet opplysningene: målepunktet var ikke berørt.",
                                    "%s har retta opplysningane: målepunktet var ikkje råka.",
                                    "%s har rättat uppgifterna: mätpunkten var inte berörd.",
                                    "%s has corrected the facts: the metering point was not affected.")
                            .with(one.gridCompany());
            case JOINED_WITH_ANOTHER ->
                    new Text(
                            "Avbruddet regnes sammen med et annet, og står der.",
                            "Avbrotet vert rekna saman med eit anna, og står der.",
                            "Avbrottet räknas ihop med ett annat och står där.",
                            "This outage counts as one with another, and is found there.");
            case NOT_OVER ->
                    new Text(
                            "Strømmen er borte igjen, eller ikke tilbake.",
                            "Straumen er borte igjen, eller ikkje tilbake.",
                            "Strömmen är borta igen, eller inte tillbaka.",
                            "The power is gone again, or not back.");
            case FACTS_MISSING ->
                    new Text(
                                    "Det varte i %s, men opplysninger mangler.",
                                    "Det varte i %s, men opplysningar manglar.",
                                    "Det varade i %s, men uppgifter saknas.",
                                    "It lasted %s, but facts are missing.")
                            .with(counted);
            case RULE_NOT_KNOWN ->
                    new Text(
                                    "Det varte i %s, men vi kjenner ikke satsene for den dagen, og regner derfor ikke.",
                                    "Det varte i %s, men vi kjenner ikkje satsane for den dagen, og reknar derfor ikkje.",
                                    "Det varade i %s, men vi känner inte till beloppen för den dagen och räknar därför inte.",
                                    "It lasted %s, but we do not know the rates of that day, and so we do not calculate.")
                            .with(counted);
        };
    }

    /// What is missing, and from whom.
    static Text missing(Missing missing, Compensation one) {
        var grid = one.gridCompany();
        return switch (missing) {
            case METERING_POINT ->
                    new Text(
                                    "%s har ikke oppgitt hva målepunktet brukes til.",
                                    "%s har ikkje oppgitt kva målepunktet vert brukt til.",
                                    "%s har inte uppgett vad mätpunkten används till.",
                                    "%s has not told us what the metering point is used for.")
                            .with(grid);
            case GRID_COST ->
                    new Text(
                                    "%s har ikke oppgitt den ventede nettkostnaden for året, som beløpet avhenger av.",
                                    "%s har ikkje oppgitt den venta nettkostnaden for året, som beløpet er avhengig av.",
                                    "%s har inte uppgett den beräknade årliga nätkostnaden, som beloppet beror på.",
                                    "%s has not told us the expected yearly grid cost, on which the amount depends.")
                            .with(grid);
            case EXTENT_OF_EXCEPTION ->
                    new Text(
                                    "%s må si hvor mye av tiden unntaket gjelder.",
                                    "%s må seie kor mykje av tida unntaket gjeld.",
                                    "%s måste ange hur stor del av tiden undantaget gäller.",
                                    "%s must say how much of the time its exception covers.")
                            .with(grid);
            case NEED_FOR_LONGER_WORK ->
                    new Text(
                                    "%s må si om arbeidet måtte vare lenger enn varslet.",
                                    "%s må seie om arbeidet måtte vare lenger enn varsla.",
                                    "%s måste ange om arbetet behövde pågå längre än aviserat.",
                                    "%s must say whether the work had to take longer than announced.")
                            .with(grid);
            case RULE_OF_THAT_DAY ->
                    new Text(
                                    "Vi mangler lovens satser for %s.",
                                    "Vi manglar satsane i lova for %s.",
                                    "Vi saknar lagens belopp för %s.",
                                    "We lack the amounts of the law for %s.")
                            .with(one.country().dayOf(one.key().startedAt()));
            case END ->
                    new Text(
                                    "%s må melde når strømmen er tilbake.",
                                    "%s må melde når straumen er tilbake.",
                                    "%s måste meddela när strömmen är tillbaka.",
                                    "%s must tell us when the power is back.")
                            .with(grid);
        };
    }

    /// `72 timer`, `1 time og 5 minutter`.
    static Text time(Duration time) {
        long hours = time.toHours();
        int minutes = time.toMinutesPart();
        if (hours == 0) {
            return minutes(minutes);
        }
        return minutes == 0
                ? hours(hours)
                : new Text("%s og %s", "%s og %s", "%s och %s", "%s and %s")
                        .with(hours(hours), minutes(minutes));
    }

    static Text hours(long hours) {
        return hours == 1
                ? new Text("1 time", "1 time", "1 timme", "1 hour")
                : new Text("%s timer", "%s timar", "%s timmar", "%s hours").with(BigDecimal.valueOf(hours));
    }

    private static Text minutes(int minutes) {
        return minutes == 1
                ? new Text("1 minutt", "1 minutt", "1 minut", "1 minute")
                : new Text("%s minutter", "%s minutt", "%s minuter", "%s minutes")
                        .with(BigDecimal.valueOf(minutes));
    }
}
