package io.lianxin.export.dump;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of files. */
final class HashedFile {

    private HashedFile() {}

    /** The hash of a file, in hexadecimal. */
    static String sha256(Path file) throws IOException {
        return copied(file, OutputStream.nullOutputStream());
    }

    /** Copies a file, and tells its hash. */
    static String copied(Path file, OutputStream target) throws IOException {
        var digest = digest();
        try (InputStream source = new DigestInputStream(Files.newInputStream(file), digest)) {
            source.transferTo(target);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is a part of every JDK", impossible);
        }
    }
}
