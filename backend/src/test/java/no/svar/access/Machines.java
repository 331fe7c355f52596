package no.svar.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import no.svar.Api;

/// Another system in tests, signed in as one.
public final class Machines {

    public static final String CLIENT = "tests";
    public static final String SECRET = MachineClient.DEMO_SECRET;

    /// The name under which its facts are kept and shown.
    public static final String SOURCE = "Test system";

    private Machines() {}

    /// An access token with these scopes: `feed:invoices`.
    public static String token(String... scopes) {
        return tokenAt(Api.portal(), scopes);
    }

    /// The same from another portal than the shared one.
    public static String tokenAt(Api portal, String... scopes) {
        return ask(
                        portal,
                        "grant_type=client_credentials&client_id="
                                + CLIENT
                                + "&client_secret="
                                + SECRET
                                + "&scope="
                                + URLEncoder.encode(String.join(" ", scopes), StandardCharsets.UTF_8))
                .expect(200)
                .at("/access_token");
    }

    static Api.Answer ask(String form) {
        return ask(Api.portal(), form);
    }

    private static Api.Answer ask(Api portal, String form) {
        return portal.with("Content-Type", "application/x-www-form-urlencoded")
                .send("POST", "/oauth/token", form.getBytes(StandardCharsets.UTF_8));
    }
}
