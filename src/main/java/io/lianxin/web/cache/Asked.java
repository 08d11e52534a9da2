package io.lianxin.web.cache;

import io.lianxin.web.request.AddressQuestion;
import io.lianxin.web.request.ReadRequest;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

import java.io.IOException;
import java.util.Collections;
import java.util.Locale;

/**
 * A question as it came.
 *
 * @param body the body of a POST, or the same made of an address
 * @param accept the media types that the caller accepts
 * @param locale the caller's language
 */
@SuppressWarnings("ArrayRecordComponent") // read by nobody but the filter
record Asked(byte[] body, String accept, Locale locale) {

    private static final int LONGEST_QUESTION = 64 * 1024;

    /** Whether a request is a question of somebody without rights of his own. */
    static boolean is(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.AUTHORIZATION) != null
                || request.getUserPrincipal() != null
                || request.getHeader("Lianxin-Explain") != null) {
            return false;
        }
        if (isGet(request)) {
            return request.getParameter("query") != null;
        }
        return request.getMethod().equals("POST")
                && isJson(request.getContentType())
                && request.getContentLengthLong() >= 0
                && request.getContentLengthLong() <= LONGEST_QUESTION;
    }

    static Asked of(HttpServletRequest request) throws IOException {
        var body = isGet(request) ? AddressQuestion.body(request) : ReadRequest.body(request);
        var accept = String.join(", ", Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
        return new Asked(body, accept, request.getLocale());
    }

    static boolean isGet(HttpServletRequest request) {
        return request.getMethod().equals("GET");
    }

    private static boolean isJson(@Nullable String type) {
        if (MediaType.APPLICATION_JSON_VALUE.equals(type)) {
            return true;
        }
        try {
            return type != null
                    && MediaType.parseMediaType(type)
                            .equalsTypeAndSubtype(MediaType.APPLICATION_JSON);
        } catch (InvalidMediaTypeException nonsense) {
            return false;
        }
    }
}
