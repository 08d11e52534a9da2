package io.lianxin.web.persisted;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a question names its document.
 *
 * @param text the document itself; null where it is only named
 * @param hash the hash by which it is named, in lower case; null where it is not named
 */
record Asked(@Nullable String text, @Nullable String hash) {

    static final String QUERY = "query";
    static final String DOCUMENT = "documentId";
    static final String EXTENSIONS = "extensions";
    static final String PERSISTED = "persistedQuery";

    private static final String PREFIX = "sha256:";
    private static final String NONE = "";

    /** As a question in JSON names it; the names of the other way are in its extensions. */
    static Asked of(JsonNode question) {
        var query = question.path(QUERY);
        var text = query.isString() ? query.asString() : null;
        var id = question.path(DOCUMENT);
        return id.isMissingNode() || id.isNull()
                ? new Asked(text, persisted(question.path(EXTENSIONS).path(PERSISTED)))
                : new Asked(text, id.isString() ? payload(id.asString()) : NONE);
    }

    private static @Nullable String persisted(JsonNode extension) {
        if (extension.isMissingNode() || extension.isNull()) {
            return null;
        }
        return extension.path("version").asInt(0) == 1 && extension.path("sha256Hash").isString()
                ? extension.path("sha256Hash").asString()
                : NONE;
    }

    private static String payload(String id) {
        return id.startsWith(PREFIX) ? id.substring(PREFIX.length()) : id;
    }

    /** Whether the document is named by something that is no hash. */
    boolean isNonsense() {
        return hash != null && !hash.matches("[0-9a-f]{64}");
    }

    /** The same question with its document, and without its name. */
    static ObjectNode written(ObjectNode question, String text) {
        question.put(QUERY, text);
        question.remove(DOCUMENT);
        if (question.path(EXTENSIONS) instanceof ObjectNode extensions) {
            extensions.remove(PERSISTED);
            if (extensions.isEmpty()) {
                question.remove(EXTENSIONS);
            }
        }
        return question;
    }
}
