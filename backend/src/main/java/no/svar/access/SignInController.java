package no.svar.access;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.svar.edge.ClientAddress;
import no.svar.edge.Idempotent;
import no.svar.edge.InvalidInput;
import no.svar.shared.Text;
import org.jspecify.annotations.Nullable;

/// Signing in with a code, and staying signed in.
@Controller("/v1/sign-in")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
class SignInController {

    /// Who wants to sign in.
    @Serdeable
    record Wish(@NotNull @Size(min = 3, max = 254) String address) {}

    /// What the code must be sent back with; the code itself only where the settings say so.
    @Serdeable
    record ChallengeView(UUID challengeId, Instant expiresAt, @Nullable String demoCode) {}

    /// A code as somebody typed it.
    @Serdeable
    record Proof(@NotNull UUID challengeId, @NotNull @Pattern(regexp = "[0-9]{6}") String code) {}

    @Serdeable
    record Refresh(@NotNull @Size(min = 1, max = 100) String refreshToken) {}

    /// An access token, and the refresh token that gets the next one.
    @Serdeable
    record TokensView(
            String accessToken,
            String tokenType,
            long expiresIn,
            String refreshToken,
            Instant refreshExpiresAt,
            UUID sessionId) {

        static HttpResponse<TokensView> answer(SessionDesk.Opened opened, Duration tokenLifetime) {
            var view =
                    new TokensView(
                            opened.accessToken(),
                            "Bearer",
                            tokenLifetime.toSeconds(),
                            opened.refreshToken(),
                            opened.session().expiresAt(),
                            opened.session().id());
            return HttpResponse.ok(view).header(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    private static final Text NO_ADDRESS =
            new Text(
                    "Må være en e-postadresse eller et telefonnummer",
                    "Må vere ei e-postadresse eller eit telefonnummer",
                    "Måste vara en e-postadress eller ett telefonnummer",
                    "Must be an e-mail address or a phone number");

    private final CodeDesk codes;
    private final SignInDesk signIns;
    private final SessionDesk sessions;
    private final AccessSettings settings;
    private final ClientAddress addresses;

    SignInController(
            CodeDesk codes,
            SignInDesk signIns,
            SessionDesk sessions,
            AccessSettings settings,
            ClientAddress addresses) {
        this.codes = codes;
        this.signIns = signIns;
        this.sessions = sessions;
        this.settings = settings;
        this.addresses = addresses;
    }

    @Post("/codes")
    @Idempotent
    HttpResponse<ChallengeView> code(@Body @Valid Wish wish, HttpRequest<?> request) {
        var address =
                Address.read(wish.address()).orElseThrow(() -> new InvalidInput("/address", NO_ADDRESS));
        var challenge = codes.challenge(address, caller(request));
        var shown = settings.showCodes() ? challenge.code() : null;
        return HttpResponse.accepted()
                .body(new ChallengeView(challenge.id(), challenge.expiresAt(), shown))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @Post("/tokens")
    HttpResponse<TokensView> tokens(@Body @Valid Proof proof, HttpRequest<?> request) {
        var device = caller(request).device();
        return answer(
                signIns.redeem(proof.challengeId(), proof.code(), device).orElseThrow(CodeRefused::new));
    }

    @Post("/refresh")
    HttpResponse<TokensView> refresh(@Body @Valid Refresh refresh) {
        return answer(sessions.refresh(refresh.refreshToken()).orElseThrow(RefreshRefused::new));
    }

    private HttpResponse<TokensView> answer(SessionDesk.Opened opened) {
        return TokensView.answer(opened, settings.tokenLifetime());
    }

    private Caller caller(HttpRequest<?> request) {
        return Caller.of(addresses.of(request), request.getHeaders().get(HttpHeaders.USER_AGENT));
    }
}
