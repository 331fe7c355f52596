package no.svar.meter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.svar.feed.UnreadableBody;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// Where a table of interval values has its columns, by our names or by those of Elvia's API, in any order.
final class IntervalColumns {

    /// What a column says, and the names it goes by.
    enum Column {
        METERING_POINT("meteringPoint", "meteringPointId"),
        FROM("from", "startTime"),
        TO("endTime"),
        RESOLUTION("resolution"),
        KWH("kwh", "value"),
        UNIT("uom"),
        QUALITY("quality"),
        VERIFIED("verified"),
        VERSION("version"),
        AS_OF("asOf");

        private final String ours;
        private final String elvias;

        Column(String ours, String elvias) {
            this.ours = ours;
            this.elvias = elvias;
        }

        Column(String onlyName) {
            this(onlyName, onlyName);
        }

        boolean isNamed(String name) {
            return name.equals(ours) || name.equals(elvias);
        }
    }

    private static final Text HEADER =
            new Text(
                    "Den første linjen må navngi kolonnene: meteringPoint,from,resolution,kwh,quality,version,asOf"
                            + " (de to siste kan utelates) eller meteringPointId,startTime,endTime,value,uom,verified.",
                    "Den første linja må namngje kolonnane: meteringPoint,from,resolution,kwh,quality,version,asOf"
                            + " (dei to siste kan utelatast) eller meteringPointId,startTime,endTime,value,uom,verified.",
                    "Den första raden måste namnge kolumnerna: meteringPoint,from,resolution,kwh,quality,version,asOf"
                            + " (de två sista kan utelämnas) eller meteringPointId,startTime,endTime,value,uom,verified.",
                    "The first line must name the columns: meteringPoint,from,resolution,kwh,quality,version,asOf"
                            + " (the last two may be left out) or meteringPointId,startTime,endTime,value,uom,verified.");

    private final List<String> header;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final List<String> unknown = new ArrayList<>();

    private IntervalColumns(List<String> header) {
        this.header = header;
    }

    /// @throws UnreadableBody where a column lacks or stands twice
    static IntervalColumns of(@Nullable List<String> header) {
        if (header == null) {
            throw new UnreadableBody(HEADER);
        }
        var columns = new IntervalColumns(header);
        for (int place = 0; place < header.size(); place++) {
            columns.add(header.get(place), place);
        }
        columns.require(Column.METERING_POINT);
        columns.require(Column.FROM);
        columns.require(Column.KWH);
        columns.require(Column.RESOLUTION, Column.TO);
        columns.require(Column.QUALITY, Column.VERIFIED);
        return columns;
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    /// The column's field; empty where there is no such column.
    String field(List<String> fields, Column column) {
        var place = places.get(column);
        return place == null ? "" : fields.get(place);
    }

    /// The name that the table has for a column.
    String name(Column column) {
        var place = places.get(column);
        return place == null ? column.ours : header.get(place);
    }

    int count() {
        return header.size();
    }

    /// Pointers to the columns that are not known.
    List<String> unknown() {
        return unknown;
    }

    private void add(String name, int place) {
        for (var column : Column.values()) {
            if (column.isNamed(name)) {
                if (places.put(column, place) != null) {
                    throw new UnreadableBody(HEADER);
                }
                return;
            }
        }
        unknown.add("/" + name.replace("~", "~0").replace("/", "~1"));
    }

    private void require(Column... oneOf) {
        for (var column : oneOf) {
            if (has(column)) {
                return;
            }
        }
        throw new UnreadableBody(HEADER);
    }
}
