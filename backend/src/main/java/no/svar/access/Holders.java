package no.svar.access;

import java.util.Collection;
import java.util.List;

/// Which customers hold or held a metering point: what other rooms ask of agreements when something happens
/// to many points at once.
public interface Holders {

    /// How many points may be asked about in one go.
    int MOST_POINTS = 1_000;

    /// Everyone who holds or held one of the points, in no order, each agreement by itself; one statement,
    /// and none where no point is asked about. Whoever asks looks at the days, see [Holder#covers].
    ///
    /// @param meteringPoints ids of 18 digits, at most [#MOST_POINTS]
    List<Holder> of(Collection<String> meteringPoints);
}
