package io.lianxin.web.cache;

import io.lianxin.graph.watch.Edition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * An answer as it was sent.
 *
 * @param edition the edition of the record from which it comes
 * @param contentType its media type
 * @param body its bytes
 * @param tag its weak entity tag
 */
@SuppressWarnings("ArrayRecordComponent") // written once, sent as it is, compared by nobody
record Kept(Edition edition, String contentType, byte[] body, String tag) {

    private static final int TAG_BYTES = 16;

    static Kept of(Edition edition, String contentType, byte[] body) {
        return new Kept(edition, contentType, body, tag(body));
    }

    /** Weak, so that a server may still compress what it sends. */
    static String tag(byte[] body) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(body);
            return "W/\"" + HexFormat.of().formatHex(Arrays.copyOf(hash, TAG_BYTES)) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is a part of every JDK", impossible);
        }
    }

    /**
     * What an answer is kept under.
     *
     * @param accept what the caller accepts
     * @param body the request's body, byte for byte
     */
    record Question(String accept, String body) {

        static Question of(String accept, byte[] body) {
            return new Question(accept, new String(body, StandardCharsets.ISO_8859_1));
        }

        int size() {
            return accept.length() + body.length();
        }
    }
}
