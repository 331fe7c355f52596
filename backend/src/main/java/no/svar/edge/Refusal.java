package no.svar.edge;

import java.time.Duration;
import no.svar.shared.Problem;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// What HTTP itself refuses, before or beside the rooms: each is named once, here.
final class Refusal extends Problem {

    private final int status;
    private final @Nullable Duration retryAfter;

    private Refusal(Kind kind, int status, String slug, Text title, @Nullable Duration retryAfter) {
        super(kind, slug, title);
        this.status = status;
        this.retryAfter = retryAfter;
    }

    private Refusal(Kind kind, int status, String slug, Text title) {
        this(kind, status, slug, title, null);
    }

    int status() {
        return status;
    }

    @Override
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }

    static Refusal badRequest() {
        return new Refusal(
                Kind.INVALID,
                400,
                "bad-request",
                new Text(
                        "Forespørselen følger ikke HTTP",
                        "Førespurnaden følgjer ikkje HTTP",
                        "Begäran följer inte HTTP",
                        "The request is not proper HTTP"));
    }

    static Refusal unreadableBody() {
        return new Refusal(
                Kind.INVALID,
                400,
                "unreadable-body",
                new Text(
                        "Innholdet kan ikke leses",
                        "Innhaldet kan ikkje lesast",
                        "Innehållet kan inte läsas",
                        "The body cannot be read"));
    }

    static Refusal notSignedIn() {
        return new Refusal(
                Kind.UNAUTHENTICATED,
                401,
                "not-signed-in",
                new Text(
                        "Du må logge inn først",
                        "Du må logge inn først",
                        "Du måste logga in först",
                        "Sign in first"));
    }

    static Refusal forbidden() {
        return new Refusal(
                Kind.FORBIDDEN,
                403,
                "forbidden",
                new Text(
                        "Dette har du ikke tilgang til",
                        "Dette har du ikkje tilgang til",
                        "Det här har du inte tillgång till",
                        "This is not open to you"));
    }

    static Refusal notFound() {
        return new Refusal(
                Kind.NOT_FOUND,
                404,
                "not-found",
                new Text("Finnes ikke", "Finst ikkje", "Finns inte", "There is no such thing"));
    }

    static Refusal methodNotAllowed() {
        return new Refusal(
                Kind.UNSUPPORTED,
                405,
                "method-not-allowed",
                new Text(
                        "Dette kan ikke gjøres her",
                        "Dette kan ikkje gjerast her",
                        "Det här kan inte göras här",
                        "This cannot be done here"));
    }

    static Refusal notAcceptable() {
        return new Refusal(
                Kind.UNSUPPORTED,
                406,
                "not-acceptable",
                new Text(
                        "Svaret finnes ikke i det formatet",
                        "Svaret finst ikkje i det formatet",
                        "Svaret finns inte i det formatet",
                        "The answer does not exist in that format"));
    }

    static Refusal tooSlow() {
        return new Refusal(
                Kind.INVALID,
                408,
                "too-slow",
                new Text(
                        "Forespørselen kom for sakte",
                        "Førespurnaden kom for seint",
                        "Begäran kom för långsamt",
                        "The request came too slowly"));
    }

    static Refusal tooLarge() {
        return new Refusal(
                Kind.TOO_LARGE,
                413,
                "too-large",
                new Text(
                        "Innholdet er for stort",
                        "Innhaldet er for stort",
                        "Innehållet är för stort",
                        "The body is too large"));
    }

    /// 414 for the address, 431 for the header fields.
    static Refusal headTooLarge(int status) {
        return new Refusal(
                Kind.TOO_LARGE,
                status,
                "head-too-large",
                new Text(
                        "Adressen eller hodefeltene er for lange",
                        "Adressa eller hovudfelta er for lange",
                        "Adressen eller huvudfälten är för långa",
                        "The address or the header fields are too long"));
    }

    static Refusal unsupportedMediaType() {
        return new Refusal(
                Kind.UNSUPPORTED,
                415,
                "unsupported-media-type",
                new Text(
                        "Innholdet har et format som ikke leses her",
                        "Innhaldet har eit format som ikkje blir lese her",
                        "Innehållet har ett format som inte läses här",
                        "The body has a format that is not read here"));
    }

    static Refusal tooManyRequests(Duration wait) {
        return new Refusal(
                Kind.TOO_MANY,
                429,
                "too-many-requests",
                new Text(
                        "For mange forespørsler; vent litt og prøv igjen",
                        "For mange førespurnader; vent litt og prøv igjen",
                        "För många förfrågningar; vänta lite och försök igen",
                        "Too many requests; wait a little and try again"),
                wait);
    }

    static Refusal unavailable() {
        return new Refusal(
                Kind.UNAVAILABLE,
                503,
                "unavailable",
                new Text(
                        "Vi får ikke svart akkurat nå; prøv igjen om litt",
                        "Vi får ikkje svart akkurat no; prøv igjen om litt",
                        "Vi kan inte svara just nu; försök igen om en stund",
                        "We cannot answer right now; try again shortly"),
                Duration.ofSeconds(2));
    }

    static Refusal fault() {
        return new Refusal(
                Kind.UNAVAILABLE,
                500,
                "fault",
                new Text(
                        "Noe gikk galt hos oss",
                        "Noko gjekk gale hos oss",
                        "Något gick fel hos oss",
                        "Something went wrong on our side"));
    }
}
