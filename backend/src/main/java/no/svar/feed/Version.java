package no.svar.feed;

import java.time.Instant;

/// Which version of a fact is kept: its age and a fingerprint of its content.
///
/// Equal ages are decided by the fingerprint, so that the order of arrival never matters.
public record Version(Instant asOf, long fingerprint) {}
