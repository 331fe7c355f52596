package no.svar.outage;

import io.micronaut.serde.annotation.Serdeable;

/// Where an outage is, as a valid polygon or several, with the box around it.
///
/// @param geoJson a GeoJSON geometry, Polygon or MultiPolygon, WGS 84
@Serdeable
record Area(String geoJson, double west, double south, double east, double north) {

    /// A place, to about a hundred metres.
    @Serdeable
    record Middle(double longitude, double latitude) {}

    /// The middle of the box.
    Middle middle() {
        return new Middle(rounded((west + east) / 2), rounded((south + north) / 2));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1_000) / 1_000.0;
    }

    boolean touches(double fromLongitude, double fromLatitude, double toLongitude, double toLatitude) {
        return west <= toLongitude && east >= fromLongitude && south <= toLatitude && north >= fromLatitude;
    }
}
