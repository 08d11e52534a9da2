package io.lianxin.web.request;

import io.lianxin.web.limit.LimitSettings;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Lets in what can be a question by its method, its size and its media type. A body is read here,
 * once, so that its size is bounded whether or not its length was told.
 */
final class RequestDoor extends OncePerRequestFilter {

    private final long mostBody;
    private final long mostAddress;

    RequestDoor(LimitSettings limits) {
        this.mostBody = limits.body().toBytes();
        this.mostAddress = limits.address().toBytes();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var refusal =
                switch (request.getMethod()) {
                    case "POST" -> posted(request);
                    case "GET", "HEAD" -> addressed(request);
                    case "OPTIONS" -> null;
                    default ->
                            Refusal.of(
                                    HttpServletResponse.SC_METHOD_NOT_ALLOWED,
                                    "A question is asked by POST or GET.");
                };
        if (refusal != null) {
            refusal.send(response);
            return;
        }
        switch (request.getMethod()) {
            case "POST" -> read(request, response, chain);
            case "HEAD" -> chain.doFilter(new AsGet(request), response);
            case "OPTIONS" -> {
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
                response.setHeader(HttpHeaders.ALLOW, Refusal.METHODS);
            }
            default -> chain.doFilter(request, response);
        }
    }

    private @Nullable Refusal posted(HttpServletRequest request) {
        if (!isJson(request.getContentType())) {
            return Refusal.of(
                    HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
                    "A question comes as JSON in UTF-8: send Content-Type: application/json.");
        }
        long length = request.getContentLengthLong();
        return length > mostBody ? tooLarge(length) : null;
    }

    private Refusal tooLarge(long found) {
        return Refusal.tooLarge(
                HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                "body",
                mostBody,
                found,
                "The body has more than %,d bytes. Ask for less at a time, or send long lists in several requests."
                        .formatted(mostBody));
    }

    private @Nullable Refusal addressed(HttpServletRequest request) {
        var parameters = request.getQueryString();
        if (parameters != null && parameters.length() > mostAddress) {
            return Refusal.tooLarge(
                    HttpServletResponse.SC_REQUEST_URI_TOO_LONG,
                    "address",
                    mostAddress,
                    parameters.length(),
                    "The address has more than %,d bytes. Send the question by POST."
                            .formatted(mostAddress));
        }
        return null;
    }

    private void read(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body;
        try {
            body = request.getInputStream().readNBytes((int) mostBody + 1);
        } catch (IOException broken) {
            Refusal.of(
                            HttpServletResponse.SC_BAD_REQUEST,
                            "The body did not come to its end. Send it again.")
                    .send(response);
            return;
        }
        if (body.length > mostBody) {
            tooLarge(body.length).send(response);
            return;
        }
        chain.doFilter(new ReadRequest(request, body), response);
    }

    /** Whether a body is JSON, which is UTF-8; parameters other than the charset mean nothing. */
    private static boolean isJson(@Nullable String type) {
        if (MediaType.APPLICATION_JSON_VALUE.equals(type)) {
            return true;
        }
        try {
            var parsed = type == null ? null : MediaType.parseMediaType(type);
            if (parsed == null
                    || !(parsed.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
                            || parsed.getSubtype().toLowerCase(Locale.ROOT).endsWith("+json"))) {
                return false;
            }
            var charset = parsed.getCharset();
            return charset == null
                    || charset.equals(StandardCharsets.UTF_8)
                    || charset.equals(StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException nonsense) {
            return false;
        }
    }

    /** A question for the head of an answer; the server leaves out the body. */
    private static final class AsGet extends HttpServletRequestWrapper {

        AsGet(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}
