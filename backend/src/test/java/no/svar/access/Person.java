package no.svar.access;

import java.util.List;
import no.svar.Api;

/// A customer in tests who has signed in.
///
/// @param account the first of the accounts
public record Person(
        String externalId,
        String email,
        String account,
        List<String> accounts,
        String accessToken,
        String refreshToken,
        String sessionId) {

    /// The portal, asked by this person.
    public Api api() {
        return Api.portal().as(accessToken);
    }
}
