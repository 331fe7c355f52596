package no.svar.claim;

import org.jspecify.annotations.Nullable;

/// The virus scanner has not said whether a file is clean; it is asked again later.
final class ClamdAway extends RuntimeException {

    ClamdAway(String message) {
        this(message, null);
    }

    ClamdAway(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
