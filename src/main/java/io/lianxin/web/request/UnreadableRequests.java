package io.lianxin.web.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;

/**
 * Refuses questions that cannot be answered whatever they ask: those of callers who accept none of
 * the media types in which an answer leaves, and bodies that are JSON but no object. What is
 * accepted in many words goes on in one.
 */
final class UnreadableRequests extends OncePerRequestFilter {

    private static final Refusal NOTHING =
            Refusal.of(
                    HttpServletResponse.SC_METHOD_NOT_ALLOWED,
                    "There is no question. POST {\"query\": \"{ ... }\"} to this address, or"
                            + " GET it with ?query=. People ask at /console.");

    private static final String OTHER_JSON = "n[\"tf-0123456789";

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!(request instanceof ReadRequest) && request.getParameter("query") == null) {
            NOTHING.send(response);
            return;
        }
        var accept = String.join(", ", Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
        var type = Accepted.type(accept);
        if (type == null) {
            Refusal.of(
                            HttpServletResponse.SC_NOT_ACCEPTABLE,
                            "An answer leaves as application/graphql-response+json or"
                                    + " application/json, that of a POST also as a file, for"
                                    + " instance text/csv. Accept one of them.")
                    .send(response);
            return;
        }
        var refusal =
                request instanceof ReadRequest
                        ? posted(ReadRequest.body(request))
                        : addressed(request);
        if (refusal != null) {
            if (request instanceof ReadRequest) {
                DraftStatus.noteMalformed(request);
            }
            refusal.send(response);
            return;
        }
        chain.doFilter(type.equals(accept) ? request : accepting(request, type), response);
    }

    private static @Nullable Refusal posted(byte[] body) {
        return isOtherJson(body)
                ? Refusal.of(
                        HttpServletResponse.SC_BAD_REQUEST,
                        "The body is no JSON object. Send {\"query\": \"{ ... }\"}, and"
                                + " \"variables\" beside it where the query has some; several"
                                + " questions in several requests.")
                : null;
    }

    private static @Nullable Refusal addressed(HttpServletRequest request) {
        return Writing.isAsked(
                        String.valueOf(request.getParameter("query")),
                        request.getParameter("operationName"))
                ? Refusal.of(
                        HttpServletResponse.SC_METHOD_NOT_ALLOWED,
                        "An address only reads. Send mutations and subscriptions by POST.")
                : null;
    }

    private static HttpServletRequest accepting(HttpServletRequest request, String type)
            throws IOException {
        var accepting = new Accepting(request, type);
        return request instanceof ReadRequest
                ? new ReadRequest(accepting, ReadRequest.body(request))
                : accepting;
    }

    private static boolean isOtherJson(byte[] body) {
        for (byte each : body) {
            if (each != ' ' && each != '\t' && each != '\r' && each != '\n') {
                return OTHER_JSON.indexOf(each) >= 0;
            }
        }
        return false;
    }

    /** A request that accepts one media type. */
    private static final class Accepting extends HttpServletRequestWrapper {

        private final String type;

        Accepting(HttpServletRequest request, String type) {
            super(request);
            this.type = type;
        }

        @Override
        public @Nullable String getHeader(String name) {
            return HttpHeaders.ACCEPT.equalsIgnoreCase(name) ? type : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return HttpHeaders.ACCEPT.equalsIgnoreCase(name)
                    ? Collections.enumeration(Collections.singleton(type))
                    : super.getHeaders(name);
        }
    }
}
