package io.lianxin.web.persisted;

import io.lianxin.query.fault.ErrorCode;
import io.lianxin.web.request.ReadRequest;
import io.lianxin.web.request.Refusal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Puts the document of a question in the place of its hash. */
final class PersistedDocuments extends OncePerRequestFilter {

    /** What clients compare, letter by letter. */
    private static final String NOT_FOUND = "PersistedQueryNotFound";

    private static final byte[] IN_EXTENSIONS = Asked.PERSISTED.getBytes(StandardCharsets.US_ASCII);
    private static final byte[] BESIDE = Asked.DOCUMENT.getBytes(StandardCharsets.US_ASCII);

    private final DocumentStore store;
    private final boolean isTrustedOnly;
    private final JsonMapper json;

    PersistedDocuments(DocumentStore store, boolean isTrustedOnly, JsonMapper json) {
        this.store = store;
        this.isTrustedOnly = isTrustedOnly;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var question = isNamed(request) ? question(request) : null;
        if (question == null) {
            chain.doFilter(request, response);
            return;
        }
        var asked = Asked.of(question);
        var refusal = refusal(asked, request);
        if (refusal != null) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            refusal.send(response);
            return;
        }
        var text = asked.text() == null && asked.hash() != null ? find(asked.hash()) : asked.text();
        if (text == null) {
            chain.doFilter(request, response);
            return;
        }
        var written = Asked.written(question, text);
        chain.doFilter(
                request instanceof ReadRequest
                        ? new ReadRequest(request, json.writeValueAsBytes(written))
                        : new Addressed(request, written),
                response);
    }

    private @Nullable String find(String hash) {
        return isTrustedOnly ? store.trusted(hash) : store.find(hash);
    }

    private @Nullable Refusal refusal(Asked asked, HttpServletRequest request) {
        var hash = asked.hash();
        var text = asked.text();
        if (asked.isNonsense()) {
            return Refusal.of(
                    HttpServletResponse.SC_BAD_REQUEST,
                    "The document's name is no SHA-256. Send documentId=sha256: with 64 lower-case"
                        + " hexadecimal digits, or extensions with persistedQuery of version 1.");
        }
        if (hash != null && text != null && !DocumentStore.hash(text).equals(hash)) {
            return Refusal.of(
                    HttpServletResponse.SC_BAD_REQUEST,
                    "The hash is not that of the query. Send the SHA-256 of its text in UTF-8.");
        }
        if (isTrustedOnly
                && (text == null
                        ? hash == null
                        : store.trusted(DocumentStore.hash(text)) == null)) {
            return new Refusal(
                    HttpServletResponse.SC_FORBIDDEN,
                    ErrorCode.DOCUMENT_NOT_TRUSTED,
                    "This server answers only documents that its operator has put there. Name one"
                            + " by documentId.",
                    Map.of());
        }
        if (hash != null && text == null && find(hash) == null) {
            return new Refusal(
                    status(request), ErrorCode.PERSISTED_QUERY_NOT_FOUND, NOT_FOUND, Map.of());
        }
        if (hash != null && text != null && !isTrustedOnly) {
            store.learn(hash, text);
        }
        return null;
    }

    /** Clients of the older media type ask again with the document only where it is no failure. */
    private static int status(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.startsWith(MediaType.APPLICATION_GRAPHQL_RESPONSE_VALUE)
                ? HttpServletResponse.SC_BAD_REQUEST
                : HttpServletResponse.SC_OK;
    }

    /** Whether a question may name its document, or must. */
    private boolean isNamed(HttpServletRequest request) throws IOException {
        if (request instanceof ReadRequest) {
            var body = ReadRequest.body(request);
            return isTrustedOnly || holds(body, IN_EXTENSIONS) || holds(body, BESIDE);
        }
        var extensions = request.getParameter(Asked.EXTENSIONS);
        return request.getParameter(Asked.DOCUMENT) != null
                || (extensions != null && extensions.contains(Asked.PERSISTED))
                || (isTrustedOnly && request.getParameter(Asked.QUERY) != null);
    }

    private static boolean holds(byte[] body, byte[] word) {
        for (int i = 0; i <= body.length - word.length; i++) {
            int same = 0;
            while (same < word.length && body[i + same] == word[same]) {
                same++;
            }
            if (same == word.length) {
                return true;
            }
        }
        return false;
    }

    /** The question as JSON; null where it is none, which is told later. */
    private @Nullable ObjectNode question(HttpServletRequest request) throws IOException {
        try {
            if (request instanceof ReadRequest) {
                return json.readTree(ReadRequest.body(request)) instanceof ObjectNode object
                        ? object
                        : null;
            }
            var question = json.createObjectNode();
            for (var name : new String[] {Asked.QUERY, Asked.DOCUMENT}) {
                var value = request.getParameter(name);
                if (value != null) {
                    question.put(name, value);
                }
            }
            var extensions = request.getParameter(Asked.EXTENSIONS);
            if (extensions != null && !extensions.isBlank()) {
                question.set(Asked.EXTENSIONS, json.readTree(extensions));
            }
            return question;
        } catch (JacksonException noJson) {
            return null;
        }
    }

    /** A question in an address, with its document. */
    private static final class Addressed extends HttpServletRequestWrapper {

        private final ObjectNode question;

        Addressed(HttpServletRequest request, ObjectNode question) {
            super(request);
            this.question = question;
        }

        @Override
        public @Nullable String getParameter(String name) {
            return switch (name) {
                case Asked.QUERY -> question.path(name).asString();
                case Asked.EXTENSIONS -> question.has(name) ? question.path(name).toString() : null;
                default -> super.getParameter(name);
            };
        }
    }
}
