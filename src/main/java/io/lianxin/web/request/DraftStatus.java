package io.lianxin.web.request;

import io.lianxin.query.fault.ErrorCode;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.WebUtils;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/**
 * The statuses of the newer draft of GraphQL over HTTP, for those who set them: 294 for a part of
 * an answer, 422 for what can be read and not be meant. The older media type keeps its 200.
 */
final class DraftStatus extends OncePerRequestFilter {

    /** The draft's status for data with errors beside it. */
    static final int PARTIAL = 294;

    private static final int UNMEANT = 422;
    private static final int TOO_MANY = 429;
    private static final String MALFORMED = DraftStatus.class.getName();
    private static final Map<ErrorCode, Integer> STATUSES = statuses();

    private final JsonMapper json;

    DraftStatus(JsonMapper json) {
        this.json = json;
    }

    private static Map<ErrorCode, Integer> statuses() {
        var statuses = new EnumMap<ErrorCode, Integer>(ErrorCode.class);
        for (var code : ErrorCode.values()) {
            statuses.put(
                    code,
                    switch (code) {
                        case INVALID_SYNTAX -> HttpServletResponse.SC_BAD_REQUEST;
                        case RATE_LIMITED -> TOO_MANY;
                        case RECORD_BUSY, SERVER_BUSY, DATABASE_UNAVAILABLE, DATABASE_TIMED_OUT ->
                                HttpServletResponse.SC_SERVICE_UNAVAILABLE;
                        case INTERNAL, DATABASE_FAULTY, DATABASE_WRITE_REFUSED, VALUE_MISSING ->
                                HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
                        default -> UNMEANT;
                    });
        }
        return statuses;
    }

    /** Notes that a request is JSON, and yet no question. */
    static void noteMalformed(HttpServletRequest request) {
        request.setAttribute(MALFORMED, true);
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var written =
                isAsyncDispatch(request)
                        ? WebUtils.getNativeResponse(response, ContentCachingResponseWrapper.class)
                        : new ContentCachingResponseWrapper(response);
        if (written == null) {
            chain.doFilter(request, response);
            return;
        }
        chain.doFilter(request, isAsyncDispatch(request) ? response : written);
        if (!isAsyncStarted(request)) {
            if (request.getAttribute(MALFORMED) != null) {
                written.setStatus(UNMEANT);
            } else if (isAnswer(written)) {
                written.setStatus(status(written));
            }
            written.copyBodyToResponse();
        }
    }

    private static boolean isAnswer(ContentCachingResponseWrapper written) {
        var type = written.getContentType();
        return type != null
                && type.startsWith(MediaType.APPLICATION_GRAPHQL_RESPONSE_VALUE)
                && written.getStatus() <= HttpServletResponse.SC_BAD_REQUEST;
    }

    private int status(ContentCachingResponseWrapper written) {
        var answer = json.readTree(written.getContentAsByteArray());
        var errors = answer.path("errors");
        if (errors.isEmpty()) {
            return written.getStatus();
        }
        return answer.has("data") ? PARTIAL : status(errors.path(0));
    }

    private static int status(JsonNode error) {
        var code = error.path("extensions").path(ErrorCode.KEY).asString("");
        return STATUSES.entrySet().stream()
                .filter(each -> each.getKey().name().equals(code))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(HttpServletResponse.SC_BAD_REQUEST);
    }
}
