package no.svar.invoice;

import no.svar.shared.Text;

/// What each kind of line is called inside a sentence.
final class ExplanationNames {

    private ExplanationNames() {}

    /// A definite name in small letters that agrees with a verb in the singular: "strømstøtten", "the grid
    /// charge".
    static Text of(LineKind kind) {
        return switch (kind) {
            case ENERGY -> new Text("strømmen", "straumen", "elen", "the electricity");
            case ENERGY_MARKUP ->
                    new Text(
                            "strømselskapets påslag",
                            "påslaget til straumselskapet",
                            "elhandlarens påslag",
                            "the retailer's markup");
            case ENERGY_CERTIFICATE ->
                    new Text(
                            "betalingen for elsertifikater",
                            "betalinga for elsertifikat",
                            "betalningen för elcertifikat",
                            "the payment for electricity certificates");
            case ENERGY_FIXED ->
                    new Text(
                            "fastbeløpet for strøm",
                            "fastbeløpet for straum",
                            "den fasta avgiften för elhandel",
                            "the fixed charge for electricity");
            case GRID_ENERGY ->
                    new Text(
                            "energileddet i nettleien",
                            "energileddet i nettleiga",
                            "elöverföringen",
                            "the grid charge per kWh");
            case GRID_CAPACITY ->
                    new Text(
                            "kapasitetsleddet i nettleien",
                            "kapasitetsleddet i nettleiga",
                            "effektavgiften",
                            "the grid's capacity charge");
            case GRID_FIXED ->
                    new Text(
                            "fastleddet i nettleien",
                            "fastleddet i nettleiga",
                            "den fasta nätavgiften",
                            "the fixed grid charge");
            case ELECTRICITY_TAX ->
                    new Text("elavgiften", "elavgifta", "energiskatten", "the electricity tax");
            case ENOVA_LEVY ->
                    new Text("Enova-avgiften", "Enova-avgifta", "Enova-avgiften", "the Enova levy");
            case POWER_SUPPORT ->
                    new Text("strømstøtten", "straumstøtta", "elstödet", "the electricity support");
            case NORGESPRIS ->
                    new Text(
                            "oppgjøret for Norgespris",
                            "oppgjeret for Noregspris",
                            "avräkningen för Norgespris",
                            "the Norgespris settlement");
            case OUTAGE_COMPENSATION ->
                    new Text(
                            "kompensasjonen for strømbrudd",
                            "kompensasjonen for straumbrot",
                            "avbrottsersättningen",
                            "the outage compensation");
            case INVOICE_FEE ->
                    new Text("fakturagebyret", "fakturagebyret", "fakturaavgiften", "the invoice fee");
            case REMINDER_FEE ->
                    new Text("purregebyret", "purregebyret", "påminnelseavgiften", "the reminder fee");
            case LATE_INTEREST ->
                    new Text(
                            "forsinkelsesrenten",
                            "forseinkingsrenta",
                            "dröjsmålsräntan",
                            "the interest on late payment");
            case CORRECTION ->
                    new Text(
                            "rettelsen av en tidligere periode",
                            "rettinga av ein tidlegare periode",
                            "rättelsen av en tidigare period",
                            "the correction of an earlier period");
            case DISCOUNT -> new Text("rabatten", "rabatten", "rabatten", "the discount");
            case OTHER -> new Text("andre poster", "andre postar", "övriga poster", "the remaining lines");
        };
    }
}
