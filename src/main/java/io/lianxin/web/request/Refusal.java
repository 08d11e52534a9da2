package io.lianxin.web.request;

import io.lianxin.query.fault.ErrorCode;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why a request is no question, as an answer of GraphQL tells it.
 *
 * @param status the status of HTTP
 * @param code what programs compare
 * @param message for people, with the remedy
 * @param more what stands beside the code
 */
public record Refusal(int status, ErrorCode code, String message, Map<String, Object> more) {

    private static final JsonMapper JSON = new JsonMapper();

    /** The methods that there are. */
    static final String METHODS = "GET, HEAD, POST, OPTIONS";

    /**
     * A request that is no question.
     *
     * @param status the status of HTTP
     * @param message for people, with the remedy
     * @return the refusal
     */
    public static Refusal of(int status, String message) {
        return new Refusal(status, ErrorCode.INVALID_REQUEST, message, Map.of());
    }

    /** A request that is larger than it may be; where it is not read to its end, by how much. */
    static Refusal tooLarge(int status, String name, long allowed, long found, String message) {
        var limit = new LinkedHashMap<String, Object>();
        limit.put("name", name);
        limit.put("allowed", allowed);
        limit.put("found", found);
        return new Refusal(status, ErrorCode.REQUEST_TOO_LARGE, message, Map.of("limit", limit));
    }

    /**
     * Sends it.
     *
     * @param response nothing was sent on it yet
     * @throws IOException where the caller is gone
     */
    public void send(HttpServletResponse response) throws IOException {
        var body = bytes();
        response.setStatus(status);
        if (status == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
            response.setHeader(HttpHeaders.ALLOW, METHODS);
        }
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** It, as it is sent. */
    byte[] bytes() {
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put(ErrorCode.KEY, code.name());
        extensions.putAll(more);
        var error = new LinkedHashMap<String, Object>();
        error.put("message", message);
        error.put("extensions", extensions);
        return JSON.writeValueAsBytes(Map.of("errors", List.of(error)));
    }
}
