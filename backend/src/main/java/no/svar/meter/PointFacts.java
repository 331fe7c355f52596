package no.svar.meter;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.svar.shared.Country;

/// What is known of many metering points at once, for rooms whose subject hits many of them.
public interface PointFacts {

    /// How many points or postal codes may be asked about in one go.
    int MOST = 1_000;

    /// The points that have been described, by their numbers; one statement, and none for no points.
    ///
    /// @param points at most [#MOST]
    Map<Long, PointFact> of(Collection<Long> points);

    /// The next points of the postal codes after that number, in the order of their numbers; one statement.
    ///
    /// Of one code a page is one range of the index, however many points it has. Of several, all that follow
    /// in each are read to find the next ones: page through a large area code by code.
    ///
    /// @param codes at most [#MOST], with or without the space that may be written in Sweden
    List<Long> inPostalCodes(Country country, Collection<String> codes, long after, int limit);
}
