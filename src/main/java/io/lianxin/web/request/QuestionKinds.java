package io.lianxin.web.request;

import io.lianxin.query.fault.ErrorCode;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.Map;

/**
 * Refuses questions whose parts are of the wrong kind, on the usual way: what is answered before it
 * has the right kinds. Spring's handlers would take a number for a text.
 */
final class QuestionKinds extends OncePerRequestFilter {

    private static final Refusal NO_QUESTION =
            Refusal.of(
                    HttpServletResponse.SC_BAD_REQUEST,
                    "The body is no question. Send {\"query\": \"{ ... }\"} as JSON, and"
                            + " \"variables\" beside it where the query has some.");

    private static final String OBJECT = "an object";

    private final JsonMapper json;

    QuestionKinds(JsonMapper json) {
        this.json = json;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var read =
                request instanceof ReadRequest
                        ? request
                        : new ReadRequest(request, AddressQuestion.body(request));
        var refusal = refusal(ReadRequest.body(read), request);
        if (refusal == null) {
            chain.doFilter(read, response);
        } else {
            refusal.send(response);
        }
    }

    private @Nullable Refusal refusal(byte[] body, HttpServletRequest request) {
        JsonNode question;
        try {
            question = json.readTree(body);
        } catch (StreamConstraintsException deep) {
            return new Refusal(
                    HttpServletResponse.SC_BAD_REQUEST,
                    ErrorCode.INVALID_REQUEST,
                    "The body has more than %d levels of lists and objects, or a number or name of too many letters."
                            .formatted(depth()),
                    Map.of("limit", Map.of("name", "jsonDepth", "allowed", depth())));
        } catch (JacksonException noJson) {
            return NO_QUESTION;
        }
        var malformed = malformed(question);
        if (malformed != null) {
            DraftStatus.noteMalformed(request);
        }
        return malformed;
    }

    private static @Nullable Refusal malformed(JsonNode question) {
        if (question.path("query").isMissingNode()) {
            return NO_QUESTION;
        }
        if (!question.path("query").isString()) {
            return wrong("query", "a text, such as \"{ ... }\"");
        }
        if (!isTextOrNothing(question.path("operationName"))) {
            return wrong("operationName", "a text");
        }
        if (!isObjectOrNothing(question.path("variables"))) {
            return wrong("variables", OBJECT);
        }
        return isObjectOrNothing(question.path("extensions")) ? null : wrong("extensions", OBJECT);
    }

    private int depth() {
        return json.tokenStreamFactory().streamReadConstraints().getMaxNestingDepth();
    }

    private static Refusal wrong(String part, String kind) {
        return Refusal.of(
                HttpServletResponse.SC_BAD_REQUEST,
                "`%s` of the question is not %s.".formatted(part, kind));
    }

    private static boolean isTextOrNothing(JsonNode part) {
        return part.isMissingNode() || part.isNull() || part.isString();
    }

    private static boolean isObjectOrNothing(JsonNode part) {
        return part.isMissingNode() || part.isNull() || part.isObject();
    }
}
