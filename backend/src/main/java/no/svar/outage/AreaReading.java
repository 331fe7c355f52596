package no.svar.outage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import no.svar.feed.Items;
import no.svar.feed.Row;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;

/// Reads a polygon or several of GeoJSON (RFC 7946), and refuses what is no area.
final class AreaReading {

    private static final int MOST_POSITIONS = 2_000;
    private static final int MOST_DECIMALS = 20;
    private static final int KEPT_DECIMALS = 6; // a hand's breadth
    private static final int LEAST_OF_RING = 4;

    private static final Area NOWHERE = new Area("", 0, 0, 0, 0);
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final Row row;
    private int positions;
    private boolean sound = true;

    /// What an area may be made of.
    private enum Type {
        Polygon,
        MultiPolygon
    }

    private AreaReading(Row row) {
        this.row = row;
    }

    static Area read(Row row) {
        var type = row.code("type", Type.class);
        if (row.lacks("coordinates")) {
            row.noteFault("coordinates", OutageReasons.NO_RING);
            return NOWHERE;
        }
        var coordinates = row.items("coordinates", MOST_POSITIONS);
        return coordinates == null ? NOWHERE : new AreaReading(row).area(type, coordinates);
    }

    private Area area(Type type, Items coordinates) {
        var polygons = new ArrayList<Polygon>();
        if (type == Type.Polygon) {
            addPolygon(coordinates, polygons);
        } else {
            for (int i = 0; sound && i < coordinates.size(); i++) {
                addPolygon(inner(coordinates, i), polygons);
            }
        }
        if (sound && polygons.isEmpty()) {
            refuse(OutageReasons.NO_RING);
        }
        if (!sound) {
            return NOWHERE;
        }
        Geometry shape =
                type == Type.Polygon
                        ? polygons.getFirst()
                        : GEOMETRY.createMultiPolygon(polygons.toArray(Polygon[]::new));
        var flaw = new IsValidOp(shape).getValidationError();
        if (flaw != null) {
            var at = flaw.getCoordinate();
            refuse(OutageReasons.NO_AREA.with(degrees(at.x) + ", " + degrees(at.y)));
            return NOWHERE;
        }
        var box = shape.getEnvelopeInternal();
        return new Area(geoJson(type, polygons), box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
    }

    private void addPolygon(@Nullable Items rings, List<Polygon> polygons) {
        if (rings == null || rings.size() == 0) {
            refuse(OutageReasons.NO_RING);
            return;
        }
        var read = new ArrayList<LinearRing>();
        for (int i = 0; sound && i < rings.size(); i++) {
            var ring = ring(inner(rings, i));
            if (ring != null) {
                read.add(ring);
            }
        }
        if (sound) {
            var holes = read.subList(1, read.size()).toArray(LinearRing[]::new);
            polygons.add(GEOMETRY.createPolygon(read.getFirst(), holes));
        }
    }

    private @Nullable LinearRing ring(@Nullable Items places) {
        if (places == null) {
            sound = false;
            return null;
        }
        positions += places.size();
        if (positions > MOST_POSITIONS) {
            refuse(OutageReasons.POSITIONS.with(MOST_POSITIONS));
            return null;
        }
        var corners = new Coordinate[places.size()];
        for (int i = 0; sound && i < corners.length; i++) {
            corners[i] = corner(inner(places, i));
        }
        if (!sound) {
            return null;
        }
        if (corners.length < LEAST_OF_RING || !corners[0].equals2D(corners[corners.length - 1])) {
            refuse(OutageReasons.OPEN_RING);
            return null;
        }
        return GEOMETRY.createLinearRing(corners);
    }

    private Coordinate corner(@Nullable Items numbers) {
        if (numbers == null || numbers.size() < 2) {
            refuse(OutageReasons.POSITION);
            return new Coordinate();
        }
        var longitude = numbers.number(0, MOST_DECIMALS);
        var latitude = numbers.number(1, MOST_DECIMALS);
        if (longitude == null || latitude == null || beyond(longitude, 180) || beyond(latitude, 90)) {
            refuse(OutageReasons.POSITION);
            return new Coordinate();
        }
        return new Coordinate(kept(longitude), kept(latitude));
    }

    private @Nullable Items inner(Items items, int index) {
        var inner = items.items(index, MOST_POSITIONS);
        sound &= inner != null;
        return inner;
    }

    private void refuse(Text reason) {
        sound = false;
        row.noteFault("coordinates", reason);
    }

    private static boolean beyond(BigDecimal degrees, int most) {
        return degrees.abs().compareTo(BigDecimal.valueOf(most)) > 0;
    }

    private static double kept(BigDecimal degrees) {
        return degrees.setScale(KEPT_DECIMALS, RoundingMode.HALF_EVEN).doubleValue();
    }

    private static String geoJson(Type type, List<Polygon> polygons) {
        var written = polygons.stream().map(AreaReading::written).toList();
        var coordinates = type == Type.Polygon ? written.getFirst() : "[" + String.join(",", written) + "]";
        return "{\"type\":\"" + type + "\",\"coordinates\":" + coordinates + "}";
    }

    private static String written(Polygon polygon) {
        var rings = new ArrayList<String>();
        rings.add(written(polygon.getExteriorRing()));
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            rings.add(written(polygon.getInteriorRingN(i)));
        }
        return "[" + String.join(",", rings) + "]";
    }

    private static String written(LinearRing ring) {
        var places = new ArrayList<String>();
        for (var corner : ring.getCoordinates()) {
            places.add("[" + degrees(corner.x) + "," + degrees(corner.y) + "]");
        }
        return "[" + String.join(",", places) + "]";
    }

    private static String degrees(double degrees) {
        return BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
    }
}
