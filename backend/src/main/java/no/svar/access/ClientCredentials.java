package no.svar.access;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// What a machine signs in with, from the `Authorization` header or from the form, but not from both.
record ClientCredentials(String client, String secret) {

    private static final String BASIC = "basic ";

    static ClientCredentials read(@Nullable String header, @Nullable String client, @Nullable String secret)
            throws ClientRefused {
        if (header == null) {
            if (client == null || secret == null) {
                throw new ClientRefused("invalid_client", "client_id and client_secret are missing");
            }
            return new ClientCredentials(client, secret);
        }
        if (secret != null) {
            throw new ClientRefused("invalid_request", "Credentials stand in the header and in the form");
        }
        return basic(header);
    }

    /// Both parts are form-encoded before they are joined (RFC 6749, section 2.3.1).
    private static ClientCredentials basic(String header) throws ClientRefused {
        if (!header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            throw new ClientRefused("invalid_client", "The Authorization header must be of the Basic scheme");
        }
        try {
            var decoded = Base64.getDecoder().decode(header.substring(BASIC.length()).strip());
            var parts = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
            if (parts.length == 2) {
                return new ClientCredentials(
                        URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
                        URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        } catch (IllegalArgumentException notEncoded) {
            throw new ClientRefused("invalid_client", "The Authorization header cannot be decoded");
        }
        throw new ClientRefused("invalid_client", "The Authorization header has no colon");
    }
}
