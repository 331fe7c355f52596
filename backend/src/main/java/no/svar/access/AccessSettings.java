package no.svar.access;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Secrets, lifetimes and limits of signing in.
///
/// @param secret wraps the signing keys and keys the hashes of codes; changing it costs access tokens and
///   open codes, nobody's session
/// @param nationalIdKey keys the hashes by which customers are found; it cannot be changed without feeding
///   the customers anew
/// @param issuer who says that the tokens are true: the portal's public address
/// @param audience whom the tokens are for
/// @param showCodes whether codes stand in the log and in the answer, for demo and test
/// @param codeLifetime how long a code can be used
/// @param codeTries how often a code can be tried
/// @param codesPerAddress codes for one address in a window
/// @param codesPerCaller codes asked for by one caller's network address in a window
/// @param clientFailures refused secrets of one client from one network address in a window
/// @param window the time in which an allowance that is used up is full again
/// @param tokenLifetime of access tokens
/// @param refreshLifetime how long a session that is not used stays
/// @param sessionLifetime how long a session stays at most
/// @param keyLifetime how long a key signs before the next one does
@ConfigurationProperties("svar.access")
record AccessSettings(
        @Nullable String secret,
        @Nullable String nationalIdKey,
        @Bindable(defaultValue = "http://localhost:8080") @NotBlank String issuer,
        @Bindable(defaultValue = "svar") @NotBlank String audience,
        @Bindable(defaultValue = "false") boolean showCodes,
        @Bindable(defaultValue = "10m") Duration codeLifetime,
        @Bindable(defaultValue = "5") @Min(1) int codeTries,
        @Bindable(defaultValue = "5") @Min(1) int codesPerAddress,
        @Bindable(defaultValue = "30") @Min(1) int codesPerCaller,
        @Bindable(defaultValue = "10") @Min(1) int clientFailures,
        @Bindable(defaultValue = "15m") Duration window,
        @Bindable(defaultValue = "10m") Duration tokenLifetime,
        @Bindable(defaultValue = "30d") Duration refreshLifetime,
        @Bindable(defaultValue = "180d") Duration sessionLifetime,
        @Bindable(defaultValue = "30d") Duration keyLifetime) {

    Session.Lifetimes lifetimes() {
        return new Session.Lifetimes(refreshLifetime, sessionLifetime);
    }
}
