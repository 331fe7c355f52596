package no.svar.meter;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.ThreadLocalRandom;
import no.svar.Api;
import no.svar.access.Machines;

/// Makes metering points for tests: each new, and an ordinary household's in Oslo where nothing is said.
///
/// `Points.aPoint().inSweden().readByRegister(5).known()` answers its GSRN.
public final class Points {

    private final String id = newId();
    private final ObjectNode point = Api.JSON.createObjectNode();

    private Points() {
        point.put("meteringPoint", id).put("address", "Solsvingen 4").put("postalCode", "0560");
        point.put("postalTown", "Oslo").put("municipality", "Oslo").put("county", "Oslo");
        point.put("country", "NO").put("priceArea", "NO1").put("gridCompany", "Nettlaget");
        point.put("use", "HOUSEHOLD").put("resolution", "PT1H").put("asOf", "2026-01-01T06:00:00Z");
    }

    public static Points aPoint() {
        return new Points();
    }

    /// A valid GSRN that no other test has.
    public static String newId() {
        var body = "7070575%010d".formatted(ThreadLocalRandom.current().nextLong(10_000_000_000L));
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += (body.charAt(i) - '0') * (i % 2 == 0 ? 3 : 1);
        }
        return body + (10 - sum % 10) % 10;
    }

    public Points inSweden() {
        return with("country", "SE")
                .with("priceArea", "SE3")
                .with("postalCode", "11122")
                .with("postalTown", "Stockholm")
                .with("municipality", "Stockholm")
                .with("county", "Stockholms län");
    }

    public Points readByRegister(int digits) {
        point.put("registerDigits", digits);
        return with("resolution", "REGISTER");
    }

    public Points everyQuarter() {
        return with("resolution", "PT15M");
    }

    /// A field of the feed's row, as text.
    public Points with(String field, String value) {
        point.put(field, value);
        return this;
    }

    /// A field of the feed's row, as a number.
    public Points with(String field, long value) {
        point.put(field, value);
        return this;
    }

    public Points withFuse(int amperes, int volts, int phases) {
        point.putObject("mainFuse").put("amperes", amperes).put("volts", volts).put("phases", phases);
        return this;
    }

    public String id() {
        return id;
    }

    /// The row as it goes through the feed.
    public String row() {
        return point.toString();
    }

    public ObjectNode json() {
        return point;
    }

    /// Tells the portal of the point, as a grid company would, and answers its GSRN.
    public String known() {
        var answer =
                Api.portal()
                        .as(Machines.token("feed:metering-points"))
                        .put("/v1/feeds/metering-points", "[" + row() + "]")
                        .expect(200);
        if (!answer.at("/counts/rejected").equals("0")) {
            throw new AssertionError(answer.text());
        }
        return id;
    }
}
