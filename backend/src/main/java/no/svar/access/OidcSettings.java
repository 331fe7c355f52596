package no.svar.access;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The company's own identity provider, by which agents sign in (OpenID Connect).
///
/// @param issuer its address, from which all others are found
/// @param clientSecret null for a public client, which has PKCE alone
/// @param scopes what is asked for
/// @param groupsClaim the ID token's claim that names a person's groups or roles
/// @param agentGroups those that make an agent
/// @param leaderGroups those that make a team leader, who is an agent as well
/// @param timeout for connecting and for reading, each
@ConfigurationProperties("svar.access.oidc")
@Requires(property = "svar.access.oidc.issuer")
record OidcSettings(
        @NotBlank String issuer,
        @NotBlank String clientId,
        @Nullable String clientSecret,
        @Bindable(defaultValue = "openid,profile") @NotEmpty List<String> scopes,
        @Bindable(defaultValue = "groups") @NotBlank String groupsClaim,
        @Bindable(defaultValue = "svar-agents") @NotEmpty List<String> agentGroups,
        @Bindable(defaultValue = "svar-leaders") @NotEmpty List<String> leaderGroups,
        @Bindable(defaultValue = "3s") Duration timeout) {}
