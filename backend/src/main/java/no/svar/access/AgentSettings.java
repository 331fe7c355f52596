package no.svar.access;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;

/// How agents are signed in.
///
/// @param desk the page to which a browser goes on, with the one-time code behind `#`
/// @param codeLifetime how long that code can be used
/// @param signInLifetime how long the way to the identity provider and back may take
/// @param refreshLifetime how long a session that is not used stays
/// @param sessionLifetime how long a session stays at most
@ConfigurationProperties("svar.access.agents")
record AgentSettings(
        @Bindable(defaultValue = "/desk") @NotBlank String desk,
        @Bindable(defaultValue = "1m") Duration codeLifetime,
        @Bindable(defaultValue = "10m") Duration signInLifetime,
        @Bindable(defaultValue = "1h") Duration refreshLifetime,
        @Bindable(defaultValue = "12h") Duration sessionLifetime) {

    Session.Lifetimes lifetimes() {
        return new Session.Lifetimes(refreshLifetime, sessionLifetime);
    }
}
