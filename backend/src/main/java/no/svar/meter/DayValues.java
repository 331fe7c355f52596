package no.svar.meter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/// The values of a day laid out on its grid.
///
/// Places that belong to an hour told as a whole, in a grid of quarters, bear a mark of their own: the first
/// one the value, the other three nothing.
final class DayValues {

    /// Nothing was told of this place.
    static final byte UNTOLD = 0;

    /// No number.
    static final int NONE = -1;

    static final int HOUR = 60;

    private static final byte WHOLE_HOUR = 0x40;
    private static final byte COVERED = 0x20;
    private static final int QUALITY = 0xF;

    private final LocalDate day;
    private final Instant start;
    private int minutes;
    private int[] wh;
    private byte[] codes;
    private int[] versions;
    private long[] ages;

    private DayValues(LocalDate day, Instant start, int minutes, int[] wh, byte[] codes) {
        this.day = day;
        this.start = start;
        this.minutes = minutes;
        this.wh = wh;
        this.codes = codes;
        this.versions = new int[wh.length];
        this.ages = new long[wh.length];
    }

    /// A day of which nothing was told.
    static DayValues untold(LocalDate day, int minutes) {
        int places = DayClock.minutes(day) / minutes;
        var wh = new int[places];
        Arrays.fill(wh, NONE);
        return new DayValues(day, DayClock.start(day), minutes, wh, new byte[places]);
    }

    /// A day to be shown, which version each value is left open.
    static DayValues of(LocalDate day, Instant start, int minutes, byte[] wh, byte[] quality) {
        int places = DayClock.minutes(day) / minutes;
        return new DayValues(
                day, start, minutes, PackedDay.numbers(wh, places), PackedDay.qualities(quality, places));
    }

    static DayValues of(MeterDay kept) {
        var values = of(kept.day(), kept.startsAt(), kept.resolution(), kept.wh(), kept.quality());
        var packed = kept.ages();
        if (packed.length == 0) {
            values.ageTold(kept.version(), micros(kept.asOf()));
        } else {
            PackedDay.ages(packed, values::age);
        }
        return values;
    }

    DayValues copy() {
        var copy = new DayValues(day, start, minutes, wh.clone(), codes.clone());
        copy.versions = versions.clone();
        copy.ages = ages.clone();
        return copy;
    }

    LocalDate day() {
        return day;
    }

    Instant start() {
        return start;
    }

    int minutes() {
        return minutes;
    }

    int places() {
        return wh.length;
    }

    int placesAnHour() {
        return HOUR / minutes;
    }

    /// The place of the interval that starts then.
    int placeOf(Instant from) {
        return (int) ((from.getEpochSecond() - start.getEpochSecond()) / 60) / minutes;
    }

    /// How many places the value takes up.
    int width(int place) {
        return isWholeHour(place) ? placesAnHour() : 1;
    }

    IntervalValue value(int place) {
        var quality = quality(place);
        return new IntervalValue(
                at(place), minutes * width(place), counts(place) ? (Integer) wh[place] : null, quality);
    }

    /// The hour that starts at that place.
    IntervalValue hour(int place) {
        if (width(place) == placesAnHour()) {
            return value(place);
        }
        int sum = 0;
        var worst = quality(place);
        for (int quarter = place; quarter < place + placesAnHour(); quarter++) {
            worst = quality(quarter).orMoreDoubtful(worst);
            sum += Math.max(wh[quarter], 0);
        }
        return new IntervalValue(at(place), HOUR, worst.counts() ? (Integer) sum : null, worst);
    }

    Quality quality(int place) {
        return qualityOf(codes[place]);
    }

    /// What the byte of one value says.
    static Quality qualityOf(byte code) {
        return code == UNTOLD ? Quality.MISSING : Quality.of(code & QUALITY);
    }

    int wh(int place) {
        return wh[place];
    }

    int version(int place) {
        return versions[place];
    }

    long asOf(int place) {
        return ages[place];
    }

    boolean isTold(int place) {
        return codes[place] != UNTOLD;
    }

    boolean isWholeHour(int place) {
        return (codes[place] & WHOLE_HOUR) != 0;
    }

    boolean counts(int place) {
        return isTold(place) && quality(place).counts();
    }

    /// The first place of the hour that the place lies in.
    int hourOf(int place) {
        return place - place % placesAnHour();
    }

    byte[] packedNumbers() {
        return PackedDay.numbers(wh);
    }

    byte[] packedQualities() {
        return PackedDay.qualities(codes);
    }

    /// Whether all that was told is of that one version and age.
    boolean areAllOf(int version, long asOf) {
        for (int place = 0; place < wh.length; place++) {
            if (isTold(place) && (versions[place] != version || ages[place] != asOf)) {
                return false;
            }
        }
        return true;
    }

    /// How many places from this one on are of its version and age.
    int runOfOneAge(int place) {
        int next = place + 1;
        while (next < wh.length && versions[next] == versions[place] && ages[next] == ages[place]) {
            next++;
        }
        return next - place;
    }

    void put(int place, int number, byte quality, int version, long asOf) {
        wh[place] = number;
        codes[place] = quality;
        age(place, 1, version, asOf);
    }

    void putHour(int place, int number, byte quality, int version, long asOf) {
        put(place, number, (byte) (quality | WHOLE_HOUR), version, asOf);
        for (int rest = place + 1; rest < place + placesAnHour(); rest++) {
            put(rest, NONE, COVERED, version, asOf);
        }
    }

    void age(int place, int count, int version, long asOf) {
        Arrays.fill(versions, place, place + count, version);
        Arrays.fill(ages, place, place + count, asOf);
    }

    private void ageTold(int version, long asOf) {
        for (int place = 0; place < wh.length; place++) {
            if (isTold(place)) {
                age(place, 1, version, asOf);
            }
        }
    }

    void clearHour(int place) {
        for (int quarter = place; quarter < place + placesAnHour(); quarter++) {
            put(quarter, NONE, UNTOLD, 0, 0);
        }
    }

    /// Lays the day out on quarters; what was told by the hour stays whole.
    void refine() {
        var hours = copy();
        var finer = untold(day, Resolution.PT15M.minutes());
        minutes = finer.minutes;
        wh = finer.wh;
        codes = finer.codes;
        versions = finer.versions;
        ages = finer.ages;
        for (int hour = 0; hour < hours.wh.length; hour++) {
            if (hours.isTold(hour)) {
                putHour(
                        hour * placesAnHour(),
                        hours.wh[hour],
                        hours.codes[hour],
                        hours.versions[hour],
                        hours.ages[hour]);
            }
        }
    }

    private Instant at(int place) {
        return start.plusSeconds(60L * minutes * place);
    }

    static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }
}
