package no.svar.outage;

import java.util.List;
import java.util.Map;
import no.svar.meter.PointFact;
import org.jspecify.annotations.Nullable;

/// All that bears on what one metering point is due.
///
/// @param outages every outage of its hits, by id
/// @param fact null where nobody has described the metering point
/// @param payouts the first first
/// @param kept what was judged before, in the order of their starts
record PointFile(
        long meteringPoint,
        List<Hit> hits,
        Map<String, Outage> outages,
        @Nullable PointFact fact,
        List<PayoutRow> payouts,
        List<Compensation> kept) {}
