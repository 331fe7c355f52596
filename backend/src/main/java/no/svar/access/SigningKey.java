package no.svar.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.SecureRandom;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;

/// An RSA key pair that signs access tokens, opened for use.
///
/// Wrapping binds the private key to its public key and its id, so a row that somebody else wrote into the
/// table does not open and is never trusted.
record SigningKey(int serial, Instant createdAt, RSAKey pair) {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BITS = 2048;
    private static final SecureRandom RANDOM = new SecureRandom();

    static SigningKey made(int serial, Instant createdAt) {
        try {
            var pair =
                    new RSAKeyGenerator(KEY_BITS)
                            .keyUse(KeyUse.SIGNATURE)
                            .keyID(UUID.randomUUID().toString());
            return new SigningKey(serial, createdAt, pair.generate());
        } catch (JOSEException missing) {
            throw new IllegalStateException("Every JDK makes RSA keys", missing);
        }
    }

    String kid() {
        return pair.getKeyID();
    }

    SigningKeyRow wrapped(SecretKey wrapping) {
        try {
            var publicKey = pair.toRSAPublicKey().getEncoded();
            var nonce = new byte[NONCE_BYTES];
            RANDOM.nextBytes(nonce);
            var cipher = cipher(Cipher.ENCRYPT_MODE, wrapping, nonce, kid(), publicKey);
            var sealed = cipher.doFinal(pair.toRSAPrivateKey().getEncoded());
            var whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
            return new SigningKeyRow(
                    serial,
                    kid(),
                    createdAt,
                    Base64URL.encode(publicKey).toString(),
                    Base64URL.encode(whole).toString());
        } catch (GeneralSecurityException | JOSEException missing) {
            throw new IllegalStateException("Every JDK has AES-GCM", missing);
        }
    }

    /// The key of that row; null where it was wrapped under another secret.
    static @Nullable SigningKey opened(SigningKeyRow row, SecretKey wrapping) {
        try {
            var publicKey = new Base64URL(row.publicKey()).decode();
            var whole = new Base64URL(row.wrappedKey()).decode();
            var nonce = Arrays.copyOf(whole, NONCE_BYTES);
            var cipher = cipher(Cipher.DECRYPT_MODE, wrapping, nonce, row.kid(), publicKey);
            var privateKey = cipher.doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
            var factory = KeyFactory.getInstance("RSA");
            var pair =
                    new RSAKey.Builder(
                                    (RSAPublicKey) factory.generatePublic(new X509EncodedKeySpec(publicKey)))
                            .privateKey(
                                    (RSAPrivateKey)
                                            factory.generatePrivate(new PKCS8EncodedKeySpec(privateKey)))
                            .keyUse(KeyUse.SIGNATURE)
                            .keyID(row.kid())
                            .build();
            return new SigningKey(row.serial(), row.createdAt(), pair);
        } catch (AEADBadTagException otherSecret) {
            return null;
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("Signing key " + row.kid() + " is broken", broken);
        }
    }

    private static Cipher cipher(int mode, SecretKey wrapping, byte[] nonce, String kid, byte[] publicKey)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, wrapping, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(kid.getBytes(StandardCharsets.UTF_8));
        cipher.updateAAD(publicKey);
        return cipher;
    }
}
