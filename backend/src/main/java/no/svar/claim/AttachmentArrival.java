package no.svar.claim;

import org.jspecify.annotations.Nullable;

/// A file as it came in by one sending.
///
/// @param sentAs names the sending
/// @param state the first one, by whether there is a scanner
record AttachmentArrival(
        String sentAs,
        @Nullable String name,
        @Nullable Evidence evidence,
        AttachmentContent content,
        AttachmentState state) {}
