-- The metering points of a postal code, in the order of their numbers: paged by where the last page ended.
CREATE INDEX metering_point_postal_ix ON metering_point (country, postal_code, metering_point);
