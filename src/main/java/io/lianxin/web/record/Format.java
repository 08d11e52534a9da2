package io.lianxin.web.record;

import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The media types in which a record leaves. */
enum Format {
    /** A page to read. */
    HTML("html", new MediaType("text", "html", StandardCharsets.UTF_8)),
    /** The page's content as data. */
    JSON("json", MediaType.APPLICATION_JSON),
    /** Linked data. */
    JSON_LD("jsonld", new MediaType("application", "ld+json"));

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // media types do not change
    private final MediaType type;

    Format(String code, MediaType type) {
        this.code = code;
        this.type = type;
    }

    String code() {
        return code;
    }

    MediaType type() {
        return type;
    }

    /**
     * The format that a client wants.
     *
     * @param asked the parameter {@code format}; it goes before the header
     * @param accept the header {@code Accept}
     * @return empty where the client accepts none of them
     */
    static Optional<Format> of(@Nullable String asked, @Nullable String accept) {
        for (var format : values()) {
            if (format.code.equals(asked)) {
                return Optional.of(format);
            }
        }
        var accepted = accepted(accept);
        Format best = null;
        double quality = 0;
        for (var format : values()) {
            double own = format.quality(accepted);
            if (own > quality) {
                best = format;
                quality = own;
            }
        }
        return Optional.ofNullable(best);
    }

    private static List<MediaType> accepted(@Nullable String accept) {
        try {
            var types = MediaType.parseMediaTypes(accept);
            return types.isEmpty() ? List.of(MediaType.ALL) : types;
        } catch (InvalidMediaTypeException malformed) {
            return List.of(MediaType.ALL);
        }
    }

    /** The quality of the narrowest range that holds this type. */
    private double quality(List<MediaType> accepted) {
        return accepted.stream()
                .filter(range -> range.includes(type.removeQualityValue()))
                .min(
                        Comparator.comparing(MediaType::isWildcardType)
                                .thenComparing(MediaType::isWildcardSubtype))
                .map(MediaType::getQualityValue)
                .orElse(0.0);
    }
}
