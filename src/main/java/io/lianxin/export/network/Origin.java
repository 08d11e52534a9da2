package io.lianxin.export.network;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * Where a file comes from, which it tells itself, so that who opens it later can cite it.
 *
 * @param base what the addresses of records begin with, for instance {@code http://127.0.0.1:8080/}
 * @param source the record and its hash in words; empty where they are not known
 */
public record Origin(String base, String source) {

    /**
     * The origin of an answer.
     *
     * @param base what the addresses of records begin with
     * @param answer a whole answer, whose {@code extensions.record} names release and hash
     * @return the origin
     */
    public static Origin of(String base, Map<?, ?> answer) {
        var record = part(part(answer, "extensions"), "record");
        return new Origin(
                base,
                record == null
                        ? ""
                        : "Lianxin 连心, record %s, SHA-256 %s, %s"
                                .formatted(record.get("release"), record.get("sha256"), base));
    }

    private static @Nullable Map<?, ?> part(@Nullable Map<?, ?> whole, String name) {
        return whole != null && whole.get(name) instanceof Map<?, ?> part ? part : null;
    }
}
