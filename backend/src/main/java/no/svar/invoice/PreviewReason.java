package no.svar.invoice;

import no.svar.shared.Text;

/// Why a line of a preview is as it is, or cannot be recalculated.
enum PreviewReason {
    NOT_METERED,
    MEASURED,
    FINALLY_ESTIMATED,
    OTHER_METERING_POINT,
    /// Recalculated: spread over the lines as the invoice spread its own estimate.
    SPREAD,
    OTHER_PERIOD,
    BASIS_UNKNOWN,
    NO_UNIT_PRICE,
    PRICE_BY_HOUR,
    CAPACITY,
    SUPPORT_BY_HOUR,
    RULE_UNKNOWN,
    CORRECTION,
    OTHER;

    /// Whether the line depends on the use, but is left as it is.
    boolean isRefusal() {
        return switch (this) {
            case NOT_METERED, MEASURED, FINALLY_ESTIMATED, OTHER_METERING_POINT, SPREAD -> false;
            case OTHER_PERIOD,
                    BASIS_UNKNOWN,
                    NO_UNIT_PRICE,
                    PRICE_BY_HOUR,
                    CAPACITY,
                    SUPPORT_BY_HOUR,
                    RULE_UNKNOWN,
                    CORRECTION,
                    OTHER ->
                    true;
        };
    }

    Text text() {
        return switch (this) {
            case NOT_METERED ->
                    new Text(
                            "Avhenger ikke av hvor mye du bruker.",
                            "Er ikkje avhengig av kor mykje du bruker.",
                            "Beror inte på hur mycket du använder.",
                            "It does not depend on how much you use.");
            case MEASURED ->
                    new Text(
                            "Målt, så det er ikke noe å rette.",
                            "Målt, så det er ikkje noko å rette.",
                            "Uppmätt, så det finns inget att rätta.",
                            "Measured, so there is nothing to correct.");
            case FINALLY_ESTIMATED ->
                    new Text(
                            "Endelig anslått. Det kommer ingen måling for disse dagene.",
                            "Endeleg anslått. Det kjem inga måling for desse dagane.",
                            "Slutligt uppskattat. Det kommer ingen mätning för de här dagarna.",
                            "Finally estimated. No measurement will come for these days.");
            case OTHER_METERING_POINT ->
                    new Text(
                            "Gjelder et annet målepunkt.",
                            "Gjeld eit anna målepunkt.",
                            "Gäller en annan mätpunkt.",
                            "It is about another meter.");
            case SPREAD ->
                    new Text(
                            "Fordelt på linjene slik fakturaen fordelte sitt eget anslag.",
                            "Fordelt på linjene slik fakturaen fordelte sitt eige overslag.",
                            "Fördelat på raderna så som fakturan fördelade sin egen uppskattning.",
                            "Spread over the lines as the invoice spread its own estimate.");
            case OTHER_PERIOD ->
                    new Text(
                            "Linjen gjelder ikke de samme kilowattimene som er anslått, så vi vet ikke hva den ville blitt.",
                            "Linja gjeld ikkje dei same kilowattimane som er anslåtte, så vi veit ikkje kva ho ville blitt.",
                            "Raden gäller inte samma kilowattimmar som är uppskattade, så vi vet inte vad den skulle bli.",
                            "The line is not about the same kilowatt-hours that are estimated, so we do not know what it would be.");
            case BASIS_UNKNOWN ->
                    new Text(
                            "Selgeren har ikke sagt om linjen er målt eller anslått.",
                            "Seljaren har ikkje sagt om linja er målt eller anslått.",
                            "Säljaren har inte sagt om raden är uppmätt eller uppskattad.",
                            "The seller has not said whether the line is measured or estimated.");
            case NO_UNIT_PRICE ->
                    new Text(
                            "Linjen sier ikke hva en kilowattime koster.",
                            "Linja seier ikkje kva ein kilowattime kostar.",
                            "Raden säger inte vad en kilowattimme kostar.",
                            "The line does not say what a kilowatt-hour costs.");
            case PRICE_BY_HOUR ->
                    new Text(
                            "De samme dagene har flere priser. Hvilke timer strømmen ble brukt i, avgjør hva det koster.",
                            "Dei same dagane har fleire prisar. Kva timar straumen vart brukt i, avgjer kva det kostar.",
                            "Samma dagar har flera priser. Vilka timmar elen användes avgör vad det kostar.",
                            "The same days have several prices. In which hours the electricity was used decides what it costs.");
            case CAPACITY ->
                    new Text(
                            "De høyeste timene avgjør beløpet, ikke hvor mye du bruker til sammen.",
                            "Dei høgaste timane avgjer beløpet, ikkje kor mykje du bruker til saman.",
                            "De högsta timmarna avgör beloppet, inte hur mycket du använder sammanlagt.",
                            "The highest hours decide the amount, not how much you use in all.");
            case SUPPORT_BY_HOUR ->
                    new Text(
                            "Regnes time for time etter spotprisen, og bare for de første %s kWh i måneden. En sum for perioden er ikke nok.",
                            "Blir rekna time for time etter spotprisen, og berre for dei første %s kWh i månaden. Ein sum for perioden er ikkje nok.",
                            "Räknas timme för timme efter spotpriset, och bara för de första %s kWh i månaden. En summa för perioden räcker inte.",
                            "It is counted hour by hour at the spot price, and only for the first %s kWh of a month. A sum for the period is not enough.");
            case RULE_UNKNOWN ->
                    new Text(
                            "Vi kjenner ikke satsene for disse dagene.",
                            "Vi kjenner ikkje satsane for desse dagane.",
                            "Vi känner inte till beloppen för de här dagarna.",
                            "We do not know the figures for these days.");
            case CORRECTION ->
                    new Text(
                            "Retter en tidligere periode, som ikke regnes om her.",
                            "Rettar ein tidlegare periode, som ikkje blir rekna om her.",
                            "Rättar en tidigare period, som inte räknas om här.",
                            "It corrects an earlier period, which is not recalculated here.");
            case OTHER ->
                    new Text(
                            "Vi vet ikke om beløpet følger hvor mye du bruker.",
                            "Vi veit ikkje om beløpet følgjer kor mykje du bruker.",
                            "Vi vet inte om beloppet följer hur mycket du använder.",
                            "We do not know whether the amount follows how much you use.");
        };
    }
}
