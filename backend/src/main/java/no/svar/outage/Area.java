package no.svar.outage;

import io.micronaut.serde.annotation.Serdeable;

/// Where an outage is, as a valid polygon or several, with the box around it.
///
/// @param geoJson a GeoJSON geometry, Polygon or MultiPolygon, WGS 84
@Serdeable
record Area(String geoJson, double west, double south, double east, double north) {

    boolean touches(double fromLongitude, double fromLatitude, double toLongitude, double toLatitude) {
        return west <= toLongitude && east >= fromLongitude && south <= toLatitude && north >= fromLatitude;
    }
}
