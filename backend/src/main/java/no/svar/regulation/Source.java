package no.svar.regulation;

/// Where a rule or a figure was read, so that a reader can look it up again.
///
/// @param text the law and its paragraph, or the page, as it is cited to customers
public record Source(Evidence evidence, String text) {

    /// How near the source is to the law itself.
    public enum Evidence {
        /// The text of the law or regulation was read.
        PRIMARY,
        /// Somebody else's account of it was read.
        SECONDARY,
        /// It follows by arithmetic or plain reading from a text that was read.
        DERIVED
    }

    static Source primary(String text) {
        return new Source(Evidence.PRIMARY, text);
    }

    static Source secondary(String text) {
        return new Source(Evidence.SECONDARY, text);
    }

    static Source derived(String text) {
        return new Source(Evidence.DERIVED, text);
    }
}
