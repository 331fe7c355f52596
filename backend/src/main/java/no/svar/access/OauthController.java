package no.svar.access;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import no.svar.edge.ClientAddress;
import org.jspecify.annotations.Nullable;

/// Where machines sign in: OAuth 2.0's client credentials (RFC 6749, section 4.4).
@Controller("/oauth/token")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
class OauthController {

    /// The form, with its fields named as the standard names them.
    @Serdeable
    record Form(
            @Nullable @Size(max = 100) String grant_type,
            @Nullable @Size(max = 100) String client_id,
            @Nullable @Size(max = 200) String client_secret,
            @Nullable @Size(max = 1000) String scope) {}

    @Serdeable
    record Token(String access_token, String token_type, long expires_in, String scope) {}

    @Serdeable
    record Refusal(String error, String error_description) {}

    private final ClientDesk clients;
    private final AccessSettings settings;
    private final ClientAddress addresses;

    OauthController(ClientDesk clients, AccessSettings settings, ClientAddress addresses) {
        this.clients = clients;
        this.settings = settings;
        this.addresses = addresses;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> token(@Body @Valid Form form, HttpRequest<?> request) {
        var header = request.getHeaders().get(HttpHeaders.AUTHORIZATION);
        var caller = Caller.of(addresses.of(request), null);
        try {
            if (!"client_credentials".equals(form.grant_type())) {
                throw form.grant_type() == null
                        ? new ClientRefused("invalid_request", "grant_type is missing")
                        : new ClientRefused(
                                "unsupported_grant_type", "grant_type must be client_credentials");
            }
            var credentials = ClientCredentials.read(header, form.client_id(), form.client_secret());
            var granted = clients.signIn(credentials, form.scope(), caller);
            var token =
                    new Token(
                            granted.accessToken(),
                            "Bearer",
                            settings.tokenLifetime().toSeconds(),
                            String.join(" ", granted.scopes()));
            return HttpResponse.ok(token).header(HttpHeaders.CACHE_CONTROL, "no-store");
        } catch (ClientRefused refused) {
            return refused(refused, header != null);
        }
    }

    private static HttpResponse<Refusal> refused(ClientRefused refused, boolean byHeader) {
        var unknown = refused.error().equals("invalid_client");
        var answer =
                HttpResponse.<Refusal>status(unknown ? HttpStatus.UNAUTHORIZED : HttpStatus.BAD_REQUEST)
                        .body(new Refusal(refused.error(), refused.description()))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store");
        return unknown && byHeader
                ? answer.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"svar\"")
                : answer;
    }
}
