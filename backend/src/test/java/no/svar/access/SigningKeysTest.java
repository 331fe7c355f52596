package no.svar.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import no.svar.Api;
import no.svar.Portal;
import no.svar.shared.Language;
import org.junit.jupiter.api.Test;

class SigningKeysTest {

    private final SigningKeyRows rows = Portal.bean(SigningKeyRows.class);
    private final Secrets secrets = Portal.bean(Secrets.class);
    private final AccessSettings settings = Portal.bean(AccessSettings.class);

    @Test
    void signsWithANewKeyAndStillTakesWhatTheOldOneSigned() {
        var somebody = People.customer();
        Portal.bean(SigningKeys.class).signing();
        var newest = rows.newest().getFirst();
        var due = newest.createdAt().plus(settings.keyLifetime());
        var pod = podAt(due);
        pod.renew();
        var next = rows.newest().getFirst();
        assertThat(next.serial()).isEqualTo(newest.serial() + 1);
        assertThat(pod.signing().kid()).as("a new key is announced first").isEqualTo(newest.kid());
        var later = podAt(due.plus(SigningKeys.ANNOUNCED).plusSeconds(1));
        later.renew();
        assertThat(later.signing().kid()).isEqualTo(next.kid());
        assertThat(later.verifying(newest.kid())).isPresent();
        var muchLater = podAt(due.plus(Duration.ofHours(1)));
        muchLater.renew();
        assertThat(muchLater.verifying(newest.kid())).as("its last token has expired").isEmpty();
        somebody.api().get("/v1/me").expect(200);
    }

    @Test
    void takesTokensOfAKeyThatAnotherPodMadeJustNow() {
        var somebody = People.customer();
        var id = UUID.fromString(somebody.api().get("/v1/me").at("/id"));
        var row =
                SigningKey.made(rows.newest().getFirst().serial() + 1, Instant.now())
                        .wrapped(secrets.wrapping());
        rows.offer(row.serial(), row.kid(), row.createdAt(), row.publicKey(), row.wrappedKey());
        var otherPod =
                new SigningKeys(rows, secrets, settings, () -> Instant.now()) {
                    @Override
                    SigningKey signing() {
                        return verifying(row.kid()).orElseThrow();
                    }
                };
        otherPod.renew();
        var issuer = new TokenIssuer(otherPod, settings, InstantSource.system());
        var token =
                issuer.issue(
                        new SignedIn.AsCustomer(
                                id, UUID.fromString(somebody.sessionId()), Language.NB, Actor.SELF));
        Api.portal().as(token).get("/v1/me").expect(200);
        assertThat(Api.portal().get("/.well-known/jwks.json").expect(200).text()).contains(row.kid());
    }

    @Test
    void opensNoKeyWhosePublicHalfSomebodyExchanged() {
        var mine = SigningKey.made(1, Instant.EPOCH).wrapped(secrets.wrapping());
        var theirs = SigningKey.made(1, Instant.EPOCH).wrapped(secrets.wrapping());
        var forged =
                new SigningKeyRow(
                        mine.serial(), mine.kid(), mine.createdAt(), theirs.publicKey(), mine.wrappedKey());
        assertThat(SigningKey.opened(mine, secrets.wrapping())).isNotNull();
        assertThat(SigningKey.opened(forged, secrets.wrapping())).isNull();
    }

    private SigningKeys podAt(Instant now) {
        return new SigningKeys(rows, secrets, settings, InstantSource.fixed(now));
    }
}
