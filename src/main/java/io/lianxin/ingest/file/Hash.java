package io.lianxin.ingest.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** SHA-256, in lower-case hexadecimal. */
public final class Hash {

    private Hash() {}

    /**
     * The hash of bytes.
     *
     * @param bytes any bytes
     * @return 64 hexadecimal digits
     */
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Java lacks SHA-256, which every Java has", impossible);
        }
    }

    /**
     * The hash of several files: of the text that {@code sha256sum} prints for them, one line each.
     *
     * @param files in the order of their paths
     * @return 64 hexadecimal digits
     */
    public static String of(Collection<TextFile> files) {
        var lines =
                files.stream()
                        .map(file -> file.sha256() + "  " + file.path() + "\n")
                        .collect(Collectors.joining());
        return of(lines.getBytes(StandardCharsets.UTF_8));
    }
}
