package no.svar.feed;

import no.svar.shared.Problem;
import no.svar.shared.Text;

/// The feed does not read bodies of that media type.
public final class UnsupportedFormat extends Problem {

    public UnsupportedFormat() {
        super(
                Kind.UNSUPPORTED,
                "unsupported-media-type",
                new Text(
                        "Denne innholdstypen tas ikke imot her",
                        "Denne innhaldstypen blir ikkje teken imot her",
                        "Den här innehållstypen tas inte emot här",
                        "This media type is not taken here"));
    }

    @Override
    public Text detail() {
        return new Text(
                "Send application/json eller application/x-ndjson i UTF-8; der det finnes, application/xml eller text/csv.",
                "Send application/json eller application/x-ndjson i UTF-8; der det finst, application/xml eller text/csv.",
                "Skicka application/json eller application/x-ndjson i UTF-8; där det finns, application/xml eller text/csv.",
                "Send application/json or application/x-ndjson in UTF-8; where there is one, application/xml or text/csv.");
    }
}
