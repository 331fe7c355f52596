package no.svar.feed;

import java.util.List;
import no.svar.shared.Fault;

/// All that is wrong with one rejected row.
record Faults(List<Fault> all) {}
