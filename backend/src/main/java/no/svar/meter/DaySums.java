package no.svar.meter;

/// What a day's values add up to.
///
/// @param wh of all values that count
/// @param estimatedWh the part of it that is estimated
/// @param known how many values count
/// @param estimated how many of them are estimated
/// @param missing how many values are missing, rejected or not yet told
record DaySums(long wh, long estimatedWh, int known, int estimated, int missing) {

    static DaySums of(DayValues values) {
        long wh = 0;
        long estimatedWh = 0;
        int known = 0;
        int estimated = 0;
        int missing = 0;
        for (int place = 0; place < values.places(); place += values.width(place)) {
            if (!values.counts(place)) {
                missing++;
                continue;
            }
            known++;
            wh += values.wh(place);
            if (values.quality(place).isEstimated()) {
                estimated++;
                estimatedWh += values.wh(place);
            }
        }
        return new DaySums(wh, estimatedWh, known, estimated, missing);
    }
}
