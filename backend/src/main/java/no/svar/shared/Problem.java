package no.svar.shared;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A refusal: what kind it is, its stable slug in the contract, and sentences for whoever asked.
///
/// One subclass a refusal, in the room that refuses; `edge` turns it into `application/problem+json`.
public abstract class Problem extends RuntimeException {

    /// What a refusal means to the caller; `edge` knows the HTTP status of each.
    public enum Kind {
        INVALID,
        UNAUTHENTICATED,
        FORBIDDEN,
        NOT_FOUND,
        CONFLICT,
        GONE,
        PRECONDITION_FAILED,
        TOO_LARGE,
        UNSUPPORTED,
        UNPROCESSABLE,
        TOO_MANY,
        UNAVAILABLE
    }

    private final Kind kind;
    private final String slug;
    private final Text title;

    protected Problem(Kind kind, String slug, Text title) {
        super(slug, null, false, false);
        this.kind = kind;
        this.slug = slug;
        this.title = title;
    }

    public final Kind kind() {
        return kind;
    }

    /// The last part of the problem's `type` URI, which never changes its meaning.
    public final String slug() {
        return slug;
    }

    public final Text title() {
        return title;
    }

    /// What happened this time, where the title alone does not say it.
    public @Nullable Text detail() {
        return null;
    }

    /// The fields that are wrong.
    public List<Fault> faults() {
        return List.of();
    }

    /// What could be asked for instead, as a client would ask for it.
    public List<String> alternatives() {
        return List.of();
    }

    /// How long to wait before asking again.
    public @Nullable Duration retryAfter() {
        return null;
    }
}
