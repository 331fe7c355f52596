package no.svar.access;

/// A machine's sign-in is refused, in the words of RFC 6749, section 5.2.
final class ClientRefused extends Exception {

    private final String error;
    private final String description;

    ClientRefused(String error, String description) {
        super(error, null, false, false);
        this.error = error;
        this.description = description;
    }

    String error() {
        return error;
    }

    String description() {
        return description;
    }
}
