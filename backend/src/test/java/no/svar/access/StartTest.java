package no.svar.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.exceptions.ConfigurationException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A portal that is neither the demo nor a test.
class StartTest {

    private static final String GOOD = "a good secret that nobody else in the world knows";

    @Test
    void refusesToStartWithoutSecrets() {
        assertRefused(Map.of(), "svar.access.secret must be set");
        assertRefused(Map.of("svar.access.secret", GOOD), "svar.access.national-id-key must be set");
    }

    @Test
    void refusesToStartWithAShortSecret() {
        assertRefused(
                with("svar.access.secret", "short"), "svar.access.secret must have at least 32 characters");
    }

    @Test
    void refusesToStartWithTheDemosSecrets() {
        assertRefused(
                with("svar.access.secret", "demo-only-secret-that-everybody-knows-00"),
                "svar.access.secret is the demo's");
        assertRefused(
                with("svar.access.national-id-key", "demo-only-national-id-key-that-everybody-knows"),
                "svar.access.national-id-key is the demo's");
        assertRefused(
                with(
                        "svar.access.clients.billing.secret-hashes",
                        List.of(RandomSecret.sha256Hex(MachineClient.DEMO_SECRET))),
                "svar.access.clients.billing.secret-hashes has the demo's");
    }

    @Test
    void refusesToShowCodes() {
        assertRefused(with("svar.access.show-codes", true), "svar.access.show-codes is for the demo");
    }

    @Test
    void refusesAnIdentityProviderThatCouldBeListenedTo() {
        var settings = with("svar.access.oidc.issuer", "http://login.example.org");
        settings.put("svar.access.oidc.client-id", "svar");
        assertRefused(settings, "svar.access.oidc.issuer must begin with https");
        for (var safe : List.of("https://login.example.org", "http://localhost:8090/realm")) {
            settings.put("svar.access.oidc.issuer", safe);
            assertThatCode(() -> start(settings)).as(safe).doesNotThrowAnyException();
        }
    }

    @Test
    void startsWithSecretsOfItsOwn() {
        assertThatCode(() -> start(with("svar.access.token-lifetime", "10m"))).doesNotThrowAnyException();
    }

    private static Map<String, Object> with(String setting, Object value) {
        var settings = new HashMap<String, Object>();
        settings.put("svar.access.secret", GOOD);
        settings.put("svar.access.national-id-key", GOOD);
        settings.put(setting, value);
        return settings;
    }

    private static void assertRefused(Map<String, Object> settings, String sentence) {
        assertThatThrownBy(() -> start(settings))
                .hasStackTraceContaining(sentence)
                .hasStackTraceContaining(ConfigurationException.class.getName());
    }

    private static void start(Map<String, Object> settings) {
        var all = new HashMap<>(settings);
        all.putIfAbsent(
                "datasources.default.url",
                "jdbc:h2:mem:start;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE");
        all.put("datasources.default.username", "sa");
        all.put("datasources.default.password", "");
        ApplicationContext.builder()
                .deduceEnvironment(false)
                .environments("production")
                .environmentPropertySource(false)
                .properties(all)
                .start()
                .close();
    }
}
