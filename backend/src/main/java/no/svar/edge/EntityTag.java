package no.svar.edge;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// Strong validators (RFC 9110, 8.8.3): the same bytes, the same tag.
final class EntityTag {

    private static final int LENGTH = 16;

    private EntityTag() {}

    /// The tag of these bytes; one that may be packed on its way is another representation with its own tag.
    static String of(byte[] bytes, boolean mayBePacked) {
        var hash = Arrays.copyOf(sha256(bytes), LENGTH);
        var text = Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        return '"' + text + (mayBePacked ? "-p\"" : "\"");
    }

    /// Whether the caller has this representation already.
    static boolean isKnown(HttpRequest<?> request, String tag) {
        return isKnown(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH), tag);
    }

    static boolean isKnown(@Nullable String known, String tag) {
        return known != null && (known.contains(tag) || known.strip().equals("*"));
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
