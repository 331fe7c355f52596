package no.svar.outage;

import java.time.Instant;

/// What a customer was told last of an outage.
///
/// @param version grows with what there is to tell, or names it; see [Teller]
record LastWord(String customer, long version, Instant toldAt) {}
