package no.svar.outage;

import java.util.Arrays;
import no.svar.edge.Cursor;
import no.svar.edge.InvalidInput;
import no.svar.edge.Page;
import no.svar.regulation.Gsrn;
import no.svar.shared.Country;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// Which outages are asked for: those at one place, or all; and from where the list goes on.
///
/// @param after the last one that was shown before; null on the first page
record OutageQuery(
        Place place, @Nullable Country country, @Nullable OutageKind kind, @Nullable Rank after, int limit) {

    /// Where somebody is, told in one of three ways; or anywhere.
    sealed interface Place {}

    record Anywhere() implements Place {}

    record AtPostalCode(String code) implements Place {}

    record AtPoint(long meteringPoint) implements Place {}

    record InBox(double west, double south, double east, double north) implements Place {}

    private static final int PARTS_OF_BOX = 4;
    private static final int NORWEGIAN_CODE = 4;
    private static final double HALF_TURN = 180;
    private static final double POLE = 90;

    private static final Text ONE_PLACE =
            new Text(
                    "Spør om postnummer, målepunkt eller kartutsnitt, ett om gangen",
                    "Spør om postnummer, målepunkt eller kartutsnitt, eitt om gongen",
                    "Fråga efter postnummer, anläggning eller kartutsnitt, ett i taget",
                    "Ask for a postal code, a metering point or a box, one at a time");
    private static final Text OTHER_COUNTRY =
            new Text(
                    "Er ikke et postnummer i dette landet",
                    "Er ikkje eit postnummer i dette landet",
                    "Är inte ett postnummer i det här landet",
                    "Is not a postal code of this country");
    private static final Text NO_POINT =
            new Text(
                    "Er ikke et målepunkt; kontrollsifferet stemmer ikke",
                    "Er ikkje eit målepunkt; kontrollsifferet stemmer ikkje",
                    "Är inte ett anläggnings-id; kontrollsiffran stämmer inte",
                    "Is not a metering point; its check digit is wrong");
    private static final Text NO_BOX =
            new Text(
                    "Skal være vest,sør,øst,nord i grader, med vest før øst og sør før nord",
                    "Skal vere vest,sør,aust,nord i gradar, med vest før aust og sør før nord",
                    "Ska vara väst,syd,öst,nord i grader, med väst före öst och syd före nord",
                    "Has to be west,south,east,north in degrees, with west before east and south before north");

    /// What a request asks for, each part of the right form already.
    ///
    /// @throws InvalidInput where the parts do not go together
    static OutageQuery of(
            @Nullable String postalCode,
            @Nullable String meteringPoint,
            @Nullable String bbox,
            @Nullable Country country,
            Window window) {
        return new OutageQuery(
                place(postalCode, meteringPoint, bbox, country),
                country,
                window.kind(),
                Rank.read(Cursor.read(window.cursor(), Rank.PARTS)),
                window.limit());
    }

    /// Which part of the list.
    record Window(@Nullable OutageKind kind, @Nullable String cursor, int limit) {

        static final Window FIRST = new Window(null, null, Integer.parseInt(Page.DEFAULT_LIMIT));
    }

    private static Place place(
            @Nullable String postalCode,
            @Nullable String meteringPoint,
            @Nullable String bbox,
            @Nullable Country country) {
        if (postalCode != null) {
            return only(atPostalCode(postalCode, country), "#query/postalCode", meteringPoint, bbox);
        }
        if (meteringPoint != null) {
            return only(atPoint(meteringPoint), "#query/meteringPoint", bbox);
        }
        return bbox == null ? new Anywhere() : inBox(bbox);
    }

    private static Place only(Place place, String pointer, @Nullable String... others) {
        if (Arrays.stream(others).anyMatch(other -> other != null)) {
            throw new InvalidInput(pointer, ONE_PLACE);
        }
        return place;
    }

    /// The country that a postal code lies in: four digits are Norwegian, five are Swedish.
    static Country countryOf(String postalCode) {
        return postalCode.length() == NORWEGIAN_CODE ? Country.NO : Country.SE;
    }

    static Place atPostalCode(String code, @Nullable Country country) {
        if (country != null && country != countryOf(code)) {
            throw new InvalidInput("#query/postalCode", OTHER_COUNTRY);
        }
        return new AtPostalCode(code);
    }

    private static Place atPoint(String meteringPoint) {
        if (!Gsrn.isValid(meteringPoint)) {
            throw new InvalidInput("#query/meteringPoint", NO_POINT);
        }
        return new AtPoint(Gsrn.number(meteringPoint));
    }

    private static Place inBox(String bbox) {
        var parts = Arrays.stream(bbox.split(",", -1)).mapToDouble(Double::parseDouble).toArray();
        if (parts.length != PARTS_OF_BOX) {
            throw new InvalidInput("#query/bbox", NO_BOX);
        }
        var box = new InBox(parts[0], parts[1], parts[2], parts[3]);
        if (Math.abs(box.west) > HALF_TURN
                || Math.abs(box.east) > HALF_TURN
                || Math.abs(box.south) > POLE
                || Math.abs(box.north) > POLE
                || box.west > box.east
                || box.south > box.north) {
            throw new InvalidInput("#query/bbox", NO_BOX);
        }
        return box;
    }

    boolean isThere(Outage outage) {
        return country == null || country == outage.country();
    }

    boolean isOfKind(Outage outage) {
        return kind == null || kind == outage.kind();
    }
}
