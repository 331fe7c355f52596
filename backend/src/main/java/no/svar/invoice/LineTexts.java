package no.svar.invoice;

import java.util.Map;
import no.svar.shared.Text;

/// Headings, units and bases of lines in words.
final class LineTexts {

    private static final Text KWH = new Text("kWh", "kWh", "kWh", "kWh");
    private static final Text KW = new Text("kW", "kW", "kW", "kW");
    private static final Text DAY = new Text("dag", "dag", "dag", "day");
    private static final Text MONTH = new Text("måned", "månad", "månad", "month");
    private static final Text YEAR = new Text("år", "år", "år", "year");
    private static final Text PIECE = new Text("stk.", "stk.", "st.", "pc.");

    private static final Map<String, Text> UNITS =
            Map.of(
                    "KWH", KWH, "KWT", KW, "DAY", DAY, "MON", MONTH, "ANN", YEAR, "C62", PIECE, "EA", PIECE,
                    "H87", PIECE);

    private LineTexts() {}

    static Text title(LineGroup group) {
        return switch (group) {
            case ENERGY -> new Text("Strøm", "Straum", "El", "Power");
            case GRID -> new Text("Nettleie", "Nettleige", "Elnät", "Grid");
            case FIXED -> new Text("Faste beløp", "Faste beløp", "Fasta avgifter", "Fixed fees");
            case TAXES -> new Text("Avgifter", "Avgifter", "Skatter", "Taxes and levies");
            case SUPPORT -> new Text("Støtte", "Støtte", "Stöd", "Support");
            case FEES ->
                    new Text(
                            "Gebyrer og renter",
                            "Gebyr og renter",
                            "Avgifter och räntor",
                            "Fees and interest");
            case CORRECTIONS -> new Text("Rettelser", "Rettingar", "Rättelser", "Corrections");
            case OTHER -> new Text("Annet", "Anna", "Övrigt", "Other");
        };
    }

    static Text basis(Basis basis) {
        return switch (basis) {
            case MEASURED -> new Text("Målt", "Målt", "Uppmätt", "Measured");
            case ESTIMATED ->
                    new Text(
                            "Anslått, rettes når målte verdier kommer",
                            "Anslått, vert retta når målte verdiar kjem",
                            "Uppskattat, rättas när mätvärden kommer",
                            "Estimated, corrected when measured values come");
            case FINALLY_ESTIMATED ->
                    new Text(
                            "Endelig anslått, målte verdier kommer ikke",
                            "Endeleg anslått, målte verdiar kjem ikkje",
                            "Slutligt uppskattat, mätvärden kommer inte",
                            "Finally estimated, measured values will not come");
            case NOT_METERED ->
                    new Text(
                            "Avhenger ikke av måling",
                            "Avheng ikkje av måling",
                            "Beror inte på mätning",
                            "Does not depend on metering");
            case UNKNOWN ->
                    new Text(
                            "Ikke oppgitt om det er målt eller anslått",
                            "Ikkje oppgitt om det er målt eller anslått",
                            "Inte angivet om det är uppmätt eller uppskattat",
                            "Not stated whether measured or estimated");
        };
    }

    /// The unit in words; its code where we have no words for it.
    static Text unit(String code) {
        return UNITS.getOrDefault(code, new Text(code, code, code, code));
    }
}
