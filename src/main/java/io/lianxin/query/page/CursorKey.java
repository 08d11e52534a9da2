package io.lianxin.query.page;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals texts so that only a holder of the same key can read them, and nobody else can change them.
 * Equal texts are sealed equally, so that equal questions have equal answers.
 */
public final class CursorKey {

    /** The length of a key in bytes. */
    public static final int BYTES = 32;

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final String HMAC = "HmacSHA256";
    private static final String GCM = "AES/GCM/NoPadding";

    private final SecretKeySpec encrypting;
    private final SecretKeySpec marking;

    private CursorKey(byte[] secret) {
        this.encrypting = new SecretKeySpec(derived(secret, "encrypt"), "AES");
        this.marking = new SecretKeySpec(derived(secret, "nonce"), HMAC);
    }

    /**
     * A key.
     *
     * @param secret 32 bytes in Base64
     * @return the key
     * @throws IllegalArgumentException where the text is no such key; its text is not repeated
     */
    public static CursorKey of(String secret) {
        var bytes = decoded(secret);
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException(
                    "lianxin.cursor-key is not "
                            + BYTES
                            + " bytes in Base64. Make one with `openssl rand -base64 "
                            + BYTES
                            + "`, or remove the setting: a key is then made once and kept in the"
                            + " graph.");
        }
        return new CursorKey(bytes);
    }

    /**
     * A new secret, made by chance.
     *
     * @return 32 bytes in Base64
     */
    public static String newSecret() {
        var secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return Base64.getEncoder().encodeToString(secret);
    }

    private static byte[] decoded(String secret) {
        try {
            return Base64.getDecoder().decode(secret.strip());
        } catch (IllegalArgumentException wrong) {
            return new byte[0];
        }
    }

    /** Seals a text. */
    String seal(String text) {
        var plain = text.getBytes(StandardCharsets.UTF_8);
        var nonce = Arrays.copyOf(mac(marking, plain), NONCE);
        var sealed = run(Cipher.ENCRYPT_MODE, nonce, plain).orElseThrow();
        var whole = ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** Opens what was sealed with this key; empty where it was not, or was changed. */
    Optional<String> open(String sealed) {
        try {
            var whole = Base64.getUrlDecoder().decode(sealed);
            return whole.length < NONCE
                    ? Optional.empty()
                    : run(
                                    Cipher.DECRYPT_MODE,
                                    Arrays.copyOf(whole, NONCE),
                                    Arrays.copyOfRange(whole, NONCE, whole.length))
                            .map(plain -> new String(plain, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> run(int mode, byte[] nonce, byte[] input) {
        try {
            var cipher = Cipher.getInstance(GCM);
            cipher.init(mode, encrypting, new GCMParameterSpec(TAG_BITS, nonce));
            return Optional.of(cipher.doFinal(input));
        } catch (AEADBadTagException changed) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(GCM + " is a part of every JDK", impossible);
        }
    }

    private static byte[] derived(byte[] secret, String purpose) {
        return mac(
                new SecretKeySpec(secret, HMAC),
                ("lianxin cursor " + purpose).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] mac(SecretKeySpec key, byte[] text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(HMAC + " is a part of every JDK", impossible);
        }
    }
}
