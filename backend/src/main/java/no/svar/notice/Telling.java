package no.svar.notice;

import java.time.Instant;
import no.svar.promise.Subject;

/// Something that one customer is to be told.
///
/// @param at when it happened: told again with the same time it is the same message
/// @param facts in the shape of its kind, to be written as JSON
record Telling(String customer, Subject about, NoticeKind kind, Instant at, Object facts) {}
