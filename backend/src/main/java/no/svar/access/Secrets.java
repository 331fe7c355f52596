package no.svar.access;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.env.Environment;
import io.micronaut.context.exceptions.ConfigurationException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import org.jspecify.annotations.Nullable;

/// What is made from the portal's two secrets: keyed hashes, and the key that wraps signing keys.
///
/// Comes into being first of all, so that a portal with missing or known secrets does not start.
@Context
final class Secrets {

    /// Whatever holds this stands in the open in the demo's settings.
    static final String DEMO_MARK = "demo-only";

    private static final int MIN_LENGTH = 32;
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final SecretKey wrapping;
    private final SecretKey codes;
    private final SecretKey callers;
    private final SecretKey pseudonyms;
    private final SecretKey tickets;
    private final SecretKey nationalIds;
    private final SecretKey addresses;

    Secrets(AccessSettings settings, List<MachineClient> clients, Environment environment) {
        var demo = environment.getActiveNames().contains("demo");
        var open = demo || environment.getActiveNames().contains(Environment.TEST);
        var secret = checked("svar.access.secret", settings.secret(), open);
        var identity = checked("svar.access.national-id-key", settings.nationalIdKey(), open);
        clients.forEach(client -> client.check(open));
        if (settings.showCodes() && !open) {
            throw new ConfigurationException(
                    "svar.access.show-codes is for the demo: it lets anybody sign in as anybody");
        }
        wrapping = derived(secret, "svar signing keys", "AES");
        codes = derived(secret, "svar codes", "HmacSHA256");
        callers = derived(secret, "svar callers", "HmacSHA256");
        pseudonyms = derived(secret, "svar pseudonyms", "HmacSHA256");
        tickets = derived(secret, "svar agent sign-ins", "HmacSHA256");
        nationalIds = derived(identity, "svar national ids", "HmacSHA256");
        addresses = derived(identity, "svar addresses", "HmacSHA256");
    }

    SecretKey wrapping() {
        return wrapping;
    }

    String hashOf(Address address) {
        return hash(addresses, address.kind() + " " + address.value());
    }

    String hashOfNationalId(String nationalId) {
        return hash(nationalIds, nationalId);
    }

    /// Bound to the challenge, so that equal codes have unequal hashes.
    String hashOfCode(UUID challenge, String code) {
        return hash(codes, challenge + " " + code);
    }

    /// The name of an allowance, from which neither address nor client can be told.
    String hashOfBucket(String bucket) {
        return hash(callers, bucket);
    }

    /// One of the secrets of an agent's sign-in.
    String hashOfTicket(String part) {
        return hash(tickets, part);
    }

    String hashOfPseudonym(String parts) {
        return hash(pseudonyms, parts);
    }

    private static String checked(String setting, @Nullable String value, boolean open) {
        if (value == null || value.isBlank()) {
            throw new ConfigurationException(
                    setting + " must be set: a random text that only this portal knows");
        }
        if (value.length() < MIN_LENGTH) {
            throw new ConfigurationException(setting + " must have at least " + MIN_LENGTH + " characters");
        }
        if (!open && value.contains(DEMO_MARK)) {
            throw new ConfigurationException(setting + " is the demo's, which everybody knows: set your own");
        }
        return value;
    }

    private static SecretKey derived(String secret, String purpose, String algorithm) {
        try {
            var parameters =
                    HKDFParameterSpec.ofExtract()
                            .addIKM(secret.getBytes(StandardCharsets.UTF_8))
                            .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), 32);
            return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, parameters);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every JDK 25 has HKDF", missing);
        }
    }

    private static String hash(SecretKey key, String text) {
        try {
            var mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return TEXT.encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every JDK has HMAC-SHA256", missing);
        }
    }
}
