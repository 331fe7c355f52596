package no.svar.notice;

import io.micronaut.serde.annotation.Serdeable;
import no.svar.shared.Money;
import org.jspecify.annotations.Nullable;

/// What is told of an invoice of which some is on hold, or no longer.
///
/// @param reference what people call the claim that disputes it
/// @param amount how much is on hold, at most; null where nothing is
@Serdeable
record HoldFacts(String reference, String invoice, @Nullable Money amount) {}
