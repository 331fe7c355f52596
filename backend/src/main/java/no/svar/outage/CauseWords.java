package no.svar.outage;

import no.svar.shared.Language;
import no.svar.shared.Text;

/// Why the power is gone, and why an estimate is what it is, in plain sentences.
///
/// Where the grid company says it in the reader's language its words are shown, else ours, else the ones that
/// it has in another language.
final class CauseWords {

    private static final Text NOT_KNOWN =
            new Text(
                    "Årsaken er ikke kjent.",
                    "Årsaka er ikkje kjend.",
                    "Orsaken är inte känd.",
                    "The cause is not known.");
    private static final Text NOT_KNOWN_YET =
            new Text(
                    "Årsaken er ikke kjent ennå.",
                    "Årsaka er ikkje kjend enno.",
                    "Orsaken är inte känd än.",
                    "The cause is not known yet.");
    private static final Text NOT_TOLD =
            new Text(
                    "Hva som skal gjøres, er ikke oppgitt.",
                    "Kva som skal gjerast, er ikkje oppgitt.",
                    "Vad som ska göras har inte angetts.",
                    "What is to be done has not been told.");

    private CauseWords() {}

    static String of(Outage outage, Language language) {
        var details = outage.details();
        var code = details.causeCode();
        var told = details.causeText();
        var exactly = told == null ? null : told.exactly(language);
        if (exactly != null) {
            return exactly;
        }
        if (code != null && Cause.of(code) != Cause.UNKNOWN) {
            return of(Cause.of(code)).in(language);
        }
        return told == null ? unknown(outage).in(language) : told.in(language);
    }

    private static Text unknown(Outage outage) {
        if (outage.kind() == OutageKind.PLANNED) {
            return NOT_TOLD;
        }
        return outage.isOpen() ? NOT_KNOWN_YET : NOT_KNOWN;
    }

    static Text of(Cause cause) {
        return switch (cause) {
            case STORM ->
                    new Text(
                            "Uvær har skadet nettet.",
                            "Uvêr har skadd nettet.",
                            "Oväder har skadat nätet.",
                            "A storm has damaged the grid.");
            case LIGHTNING ->
                    new Text(
                            "Lynet har slått ned i nettet.",
                            "Lynet har slått ned i nettet.",
                            "Blixten har slagit ner i nätet.",
                            "Lightning has struck the grid.");
            case SNOW_AND_ICE ->
                    new Text(
                            "Snø og is tynger ledningene.",
                            "Snø og is tyngjer leidningane.",
                            "Snö och is tynger ledningarna.",
                            "Snow and ice weigh down the lines.");
            case FALLEN_TREE ->
                    new Text(
                            "Et tre har falt over linjen.",
                            "Eit tre har falle over linja.",
                            "Ett träd har fallit över ledningen.",
                            "A tree has fallen on the line.");
            case ANIMAL ->
                    new Text(
                            "Et dyr eller en fugl har kommet borti anlegget.",
                            "Eit dyr eller ein fugl har kome borti anlegget.",
                            "Ett djur eller en fågel har kommit emot anläggningen.",
                            "An animal or a bird has touched the equipment.");
            case DIGGING ->
                    new Text(
                            "En kabel er gravd over.",
                            "Ein kabel er graven over.",
                            "En kabel har grävts av.",
                            "A cable was cut by digging.");
            case EQUIPMENT_FAILURE ->
                    new Text(
                            "Det er feil på utstyr i nettet.",
                            "Det er feil på utstyr i nettet.",
                            "Det är fel på utrustning i nätet.",
                            "A part of the grid has failed.");
            case CABLE_FAULT ->
                    new Text(
                            "Det er feil på en kabel.",
                            "Det er feil på ein kabel.",
                            "Det är fel på en kabel.",
                            "A cable has a fault.");
            case OVERLOAD ->
                    new Text(
                            "Nettet er overbelastet.",
                            "Nettet er overbelasta.",
                            "Nätet är överbelastat.",
                            "The grid is overloaded.");
            case LOW_VOLTAGE_FAULT ->
                    new Text(
                            "Det er feil i lavspentnettet, som forsyner noen få hus.",
                            "Det er feil i lågspentnettet, som forsyner nokre få hus.",
                            "Det är fel i lågspänningsnätet, som försörjer några få hus.",
                            "There is a fault in the low-voltage grid, which serves a few houses.");
            case TRANSFORMER ->
                    new Text(
                            "Det er feil på en transformator.",
                            "Det er feil på ein transformator.",
                            "Det är fel på en transformator.",
                            "A transformer has a fault.");
            case VEHICLE ->
                    new Text(
                            "Et kjøretøy har kjørt på en stolpe eller et annet anlegg.",
                            "Eit køyretøy har køyrt på ein stolpe eller eit anna anlegg.",
                            "Ett fordon har kört på en stolpe eller en annan anläggning.",
                            "A vehicle has hit a pole or other equipment.");
            case FIRE ->
                    new Text(
                            "En brann har skadet anlegget.",
                            "Ein brann har skadd anlegget.",
                            "En brand har skadat anläggningen.",
                            "A fire has damaged the equipment.");
            case FLOOD ->
                    new Text(
                            "Vann har trengt inn i anlegget.",
                            "Vatn har trengt inn i anlegget.",
                            "Vatten har trängt in i anläggningen.",
                            "Water has got into the equipment.");
            case VANDALISM ->
                    new Text(
                            "Noen har skadet anlegget.",
                            "Nokon har skadd anlegget.",
                            "Någon har skadat anläggningen.",
                            "Somebody has damaged the equipment.");
            case CUSTOMER_INSTALLATION ->
                    new Text(
                            "Feilen ligger i et anlegg hos en kunde.",
                            "Feilen ligg i eit anlegg hos ein kunde.",
                            "Felet finns i en kunds anläggning.",
                            "The fault is in a customer's own installation.");
            case PLANNED_MAINTENANCE ->
                    new Text(
                            "Nettet vedlikeholdes.",
                            "Nettet blir halde ved like.",
                            "Underhåll görs på nätet.",
                            "The grid is being maintained.");
            case PLANNED_UPGRADE ->
                    new Text(
                            "Nettet bygges ut eller fornyes.",
                            "Nettet blir bygd ut eller fornya.",
                            "Nätet byggs ut eller förnyas.",
                            "The grid is being extended or renewed.");
            case TREE_CLEARING ->
                    new Text(
                            "Trær ryddes langs linjen.",
                            "Tre blir rydda langs linja.",
                            "Träd röjs längs ledningen.",
                            "Trees are being cleared along the line.");
            case EXTERNAL_NETWORK ->
                    new Text(
                            "Feilen ligger i nettet til et annet selskap.",
                            "Feilen ligg i nettet til eit anna selskap.",
                            "Felet finns i ett annat företags nät.",
                            "The fault is in another company's grid.");
            case UNKNOWN -> NOT_KNOWN;
        };
    }
}
