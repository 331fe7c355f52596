package no.svar.claim;

import no.svar.shared.Text;

/// What was decided.
public enum ClaimResult {
    GRANTED,
    PARTLY,
    GOODWILL,
    REJECTED,
    NOT_OURS;

    Text text() {
        return switch (this) {
            case GRANTED -> new Text("Innvilget", "Innvilga", "Beviljat", "Granted");
            case PARTLY ->
                    new Text("Delvis innvilget", "Delvis innvilga", "Delvis beviljat", "Granted in part");
            case GOODWILL ->
                    new Text(
                            "Innvilget av velvilje",
                            "Innvilga av velvilje",
                            "Beviljat av kulans",
                            "Granted out of goodwill");
            case REJECTED -> new Text("Avslått", "Avslått", "Avslaget", "Rejected");
            case NOT_OURS ->
                    new Text(
                            "Ikke vårt å avgjøre",
                            "Ikkje vårt å avgjere",
                            "Inte vårt att avgöra",
                            "Not ours to decide");
        };
    }

    /// Whether something is given that can have a sum.
    boolean gives() {
        return switch (this) {
            case GRANTED, PARTLY, GOODWILL -> true;
            case REJECTED, NOT_OURS -> false;
        };
    }

    /// Whether some of what was demanded is not given as a right.
    boolean rejectsSome() {
        return switch (this) {
            case GRANTED -> false;
            case PARTLY, GOODWILL, REJECTED, NOT_OURS -> true;
        };
    }
}
