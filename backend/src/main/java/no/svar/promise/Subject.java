package no.svar.promise;

import io.micronaut.serde.annotation.Serdeable;

/// The one thing that a promise is about.
///
/// @param id under which its room knows it
@Serdeable
public record Subject(Type type, String id) {

    /// What a promise can be about.
    public enum Type {
        OUTAGE,
        COMPENSATION,
        OUTAGE_REPORT,
        CLAIM,
        CALLBACK,
        /// What somebody said: it is about nothing that the portal knows.
        WORD
    }

    public static Subject outage(String id) {
        return new Subject(Type.OUTAGE, id);
    }

    public static Subject compensation(String id) {
        return new Subject(Type.COMPENSATION, id);
    }

    public static Subject outageReport(String id) {
        return new Subject(Type.OUTAGE_REPORT, id);
    }

    public static Subject claim(String id) {
        return new Subject(Type.CLAIM, id);
    }

    public static Subject callback(String id) {
        return new Subject(Type.CALLBACK, id);
    }

    static Subject word(String id) {
        return new Subject(Type.WORD, id);
    }
}
