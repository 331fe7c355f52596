package no.svar.outage;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import no.svar.edge.Cursor;
import no.svar.edge.InvalidInput;
import no.svar.edge.Page;
import no.svar.outage.OutageQuery.Window;
import no.svar.shared.Country;
import org.jspecify.annotations.Nullable;

/// Reads what is asked for off the address itself, where it is as plain as most are; whatever is odd or wrong
/// is left to the route, which says what is wrong with it.
final class OutageUri {

    static final String POSTAL_CODE = "[0-9]{4,5}";
    static final String METERING_POINT = "[0-9]{18}";
    static final String BOX = "-?[0-9]{1,3}(\\.[0-9]{1,9})?(,-?[0-9]{1,3}(\\.[0-9]{1,9})?){3}";
    static final String CURSOR = "[A-Za-z0-9_-]+";
    private static final String LIST = "/v1/outages";
    private static final String ONE = "/v1/outages/";
    private static final int UUID_LENGTH = 36;

    private static final Map<String, Pattern> FORMS =
            Map.of(
                    "postalCode", Pattern.compile(POSTAL_CODE),
                    "meteringPoint", Pattern.compile(METERING_POINT),
                    "bbox", Pattern.compile(BOX),
                    "country", Pattern.compile("NO|SE"),
                    "kind", Pattern.compile("PLANNED|UNPLANNED"),
                    "cursor", Pattern.compile("[A-Za-z0-9_-]{1," + Cursor.MAX_LENGTH + "}"),
                    "limit", Pattern.compile("[1-9][0-9]?|" + Page.MAX_LIMIT));

    private OutageUri() {}

    /// The id of the one outage that is asked for; null where that is not so.
    static @Nullable String one(String uri) {
        return uri.length() == ONE.length() + UUID_LENGTH && uri.startsWith(ONE)
                ? uri.substring(ONE.length())
                : null;
    }

    /// What list is asked for; null where none is, or where it is not put plainly.
    static @Nullable OutageQuery list(String uri) {
        if (!uri.startsWith(LIST)) {
            return null;
        }
        if (uri.length() == LIST.length()) {
            return OutageQuery.of(null, null, null, null, Window.FIRST);
        }
        if (uri.charAt(LIST.length()) != '?') {
            return null;
        }
        var values = new HashMap<String, String>();
        for (var part : uri.substring(LIST.length() + 1).split("&", -1)) {
            int equals = part.indexOf('=');
            var name = equals < 0 ? part : part.substring(0, equals);
            var form = FORMS.get(name);
            var value = part.substring(equals + 1);
            if (form == null || !form.matcher(value).matches() || values.put(name, value) != null) {
                return null;
            }
        }
        return query(values);
    }

    private static @Nullable OutageQuery query(Map<String, String> values) {
        var country = values.get("country");
        var kind = values.get("kind");
        try {
            return OutageQuery.of(
                    values.get("postalCode"),
                    values.get("meteringPoint"),
                    values.get("bbox"),
                    country == null ? null : Country.valueOf(country),
                    new Window(
                            kind == null ? null : OutageKind.valueOf(kind),
                            values.get("cursor"),
                            Integer.parseInt(values.getOrDefault("limit", Page.DEFAULT_LIMIT))));
        } catch (InvalidInput saidByTheRoute) {
            return null;
        }
    }
}
