package io.lianxin.web.graphql;

import io.lianxin.query.fault.ErrorCode;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Refuses questions that cannot be answered whatever they ask: those of callers who accept none of
 * the media types in which an answer leaves, and bodies that are JSON but no object. Spring's
 * handlers call the first a question in an unknown media type, and fail on a body that is {@code
 * null}.
 */
final class UnreadableRequests extends OncePerRequestFilter {

    private static final List<MediaType> ANSWERS =
            List.of(
                    MediaType.APPLICATION_GRAPHQL_RESPONSE,
                    MediaType.APPLICATION_JSON,
                    MediaType.TEXT_EVENT_STREAM);

    private static final String OTHER_JSON = "n[\"tf-0123456789";

    private final JsonMapper json;

    UnreadableRequests(JsonMapper json) {
        this.json = json;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var posted = HttpMethod.POST.matches(request.getMethod());
        if (!posted && request.getParameter("query") == null) {
            if (HttpMethod.GET.matches(request.getMethod())) {
                response.setHeader(HttpHeaders.ALLOW, "GET, POST");
                refuse(
                        response,
                        HttpServletResponse.SC_METHOD_NOT_ALLOWED,
                        "There is no question. POST {\"query\": \"{ ... }\"} to this address, or"
                                + " GET it with ?query=. People ask at /console.");
            } else {
                chain.doFilter(request, response);
            }
            return;
        }
        if (!acceptsAnAnswer(request)) {
            refuse(
                    response,
                    HttpServletResponse.SC_NOT_ACCEPTABLE,
                    "An answer leaves as application/graphql-response+json or application/json,"
                            + " that of a POST also as a file, for instance text/csv. Accept one of"
                            + " them.");
            return;
        }
        var opened = posted && isJson(request.getContentType()) ? OpenedRequest.of(request) : null;
        if (opened != null && OTHER_JSON.indexOf(opened.first()) >= 0) {
            refuse(
                    response,
                    HttpServletResponse.SC_BAD_REQUEST,
                    "The body is no JSON object. Send {\"query\": \"{ ... }\"}, and \"variables\""
                            + " beside it where the query has some.");
            return;
        }
        chain.doFilter(opened == null ? request : opened, response);
    }

    private static boolean acceptsAnAnswer(HttpServletRequest request) {
        var accepted = Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
        try {
            var ranges = MediaType.parseMediaTypes(accepted);
            return ranges.isEmpty()
                    || ranges.stream()
                            .filter(range -> range.getQualityValue() > 0)
                            .anyMatch(range -> ANSWERS.stream().anyMatch(range::includes));
        } catch (InvalidMediaTypeException nonsense) {
            return true;
        }
    }

    private static boolean isJson(@Nullable String type) {
        return type != null && type.toLowerCase(Locale.ROOT).contains("json");
    }

    private void refuse(HttpServletResponse response, int status, String message)
            throws IOException {
        var error = new LinkedHashMap<String, Object>();
        error.put("message", message);
        error.put("extensions", ErrorCode.INVALID_REQUEST.extension());
        var body = json.writeValueAsBytes(Map.of("errors", List.of(error)));
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
