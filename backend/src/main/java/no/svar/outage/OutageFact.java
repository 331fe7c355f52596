package no.svar.outage;

import java.time.Instant;
import java.util.List;
import no.svar.feed.Fact;
import no.svar.shared.Country;
import org.jspecify.annotations.Nullable;

/// What a grid company's systems tell about one outage.
///
/// @param points the metering points told directly, as a packed [PointSet]
/// @param stepPoints of each step of restoration, likewise
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
record OutageFact(
        String externalId,
        OutageKind kind,
        OutageStatus status,
        Country country,
        String gridCompany,
        Instant startedAt,
        @Nullable Instant restoredAt,
        OutageDetails details,
        byte[] points,
        List<byte[]> stepPoints,
        Instant asOf)
        implements Fact {

    @Override
    public String key() {
        return externalId;
    }

    OutageFact doubted(List<Doubt> doubts) {
        return new OutageFact(
                externalId,
                kind,
                status,
                country,
                gridCompany,
                startedAt,
                restoredAt,
                details.doubted(doubts),
                points,
                stepPoints,
                asOf);
    }
}
