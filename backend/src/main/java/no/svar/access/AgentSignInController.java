package no.svar.access;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.CookieValue;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import no.svar.access.SignInController.Refresh;
import no.svar.access.SignInController.TokensView;
import org.jspecify.annotations.Nullable;

/// Where agents sign in: to the company's identity provider, and back with a one-time code. No token ever
/// stands in an address.
@Controller("/v1/sign-in/agents")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
class AgentSignInController {

    private static final String COOKIE = "svar-agent";
    private static final String PATH = "/v1/sign-in/agents";

    /// The code that stood behind `#`.
    @Serdeable
    record Code(@NotNull @Pattern(regexp = "[A-Za-z0-9_-]{43}") String code) {}

    private final AgentSignIn signIn;
    private final AgentDesk desk;
    private final AgentSettings settings;
    private final AccessSettings access;

    AgentSignInController(AgentSignIn signIn, AgentDesk desk, AgentSettings settings, AccessSettings access) {
        this.signIn = signIn;
        this.desk = desk;
        this.settings = settings;
        this.access = access;
    }

    @Get
    HttpResponse<?> begin() {
        var begun = signIn.begin();
        var cookie =
                Cookie.of(COOKIE, begun.ticket().browser())
                        .path(PATH)
                        .httpOnly(true)
                        .secure(access.issuer().startsWith("https:"))
                        .sameSite(SameSite.Lax)
                        .maxAge(settings.signInLifetime());
        return found(begun.provider()).cookie(cookie);
    }

    @Get("/callback")
    HttpResponse<?> end(
            @CookieValue(COOKIE) @Nullable @Size(max = 100) String browser,
            @QueryValue @Nullable @Size(max = 2_000) String code,
            @QueryValue @Nullable @Size(max = 100) String state,
            @QueryValue("iss") @Nullable @Size(max = 300) String issuer) {
        var oneTime = signIn.end(browser, new AgentSignIn.Return(code, state, issuer));
        return found(URI.create(settings.desk() + "#code=" + oneTime));
    }

    @Post("/tokens")
    HttpResponse<TokensView> tokens(
            HttpRequest<?> request,
            @CookieValue(COOKIE) @Nullable @Size(max = 100) String browser,
            @Body @Valid Code code) {
        return TokensView.answer(
                signIn.redeem(code.code(), browser, device(request)), access.tokenLifetime());
    }

    @Post("/refresh")
    HttpResponse<TokensView> refresh(@Body @Valid Refresh refresh) {
        return TokensView.answer(
                desk.refresh(refresh.refreshToken()).orElseThrow(RefreshRefused::new),
                access.tokenLifetime());
    }

    private static MutableHttpResponse<?> found(URI where) {
        return HttpResponse.status(HttpStatus.FOUND)
                .header(HttpHeaders.LOCATION, where.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    static @Nullable String device(HttpRequest<?> request) {
        return Caller.of("", request.getHeaders().get(HttpHeaders.USER_AGENT)).device();
    }
}
