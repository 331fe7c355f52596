package no.svar.access;

import jakarta.inject.Singleton;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// The way of an agent's browser to the identity provider and back. The provider is asked outside of any
/// transaction.
@Singleton
final class AgentSignIn {

    private final @Nullable OidcProvider provider;
    private final AgentDesk desk;
    private final Secrets secrets;
    private final @Nullable OidcSettings settings;

    AgentSignIn(
            @Nullable OidcProvider provider,
            AgentDesk desk,
            Secrets secrets,
            @Nullable OidcSettings settings) {
        this.provider = provider;
        this.desk = desk;
        this.secrets = secrets;
        this.settings = settings;
    }

    /// A sign-in that was begun: where the browser goes, and what it keeps.
    record Begun(URI provider, AgentTicket ticket) {}

    /// What the browser brings back.
    ///
    /// @param issuer who says so, where the provider tells (RFC 9207)
    record Return(@Nullable String code, @Nullable String state, @Nullable String issuer) {}

    Begun begin() {
        var ticket = AgentTicket.fresh(secrets);
        return new Begun(provider().signIn(ticket), ticket);
    }

    /// A one-time code for that browser.
    ///
    /// @throws AgentRefused where the browser did not begin it, or the provider does not vouch for an agent
    String end(@Nullable String browser, Return back) {
        var asked = provider();
        var ticket = ticket(browser);
        var code = back.code();
        var state = back.state();
        if (code == null || state == null || !RandomSecret.same(state, ticket.state()) || !isFrom(back)) {
            throw new AgentRefused();
        }
        var identity = asked.identify(code, ticket).orElseThrow(AgentRefused::new);
        return desk.welcome(identity, ticket);
    }

    SessionDesk.Opened redeem(String code, @Nullable String browser, @Nullable String device) {
        provider();
        return desk.redeem(code, ticket(browser), device).orElseThrow(AgentRefused::new);
    }

    private boolean isFrom(Return back) {
        return back.issuer() == null || (settings != null && settings.issuer().equals(back.issuer()));
    }

    private AgentTicket ticket(@Nullable String browser) {
        if (browser == null) {
            throw new AgentRefused();
        }
        return AgentTicket.of(browser, secrets);
    }

    private OidcProvider provider() {
        if (provider == null) {
            throw new NoAgentSignIn();
        }
        return provider;
    }
}
