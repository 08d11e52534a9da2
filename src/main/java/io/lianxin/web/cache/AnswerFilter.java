package io.lianxin.web.cache;

import com.github.benmanes.caffeine.cache.Cache;

import io.lianxin.graph.GraphException;
import io.lianxin.graph.watch.Edition;
import io.lianxin.graph.watch.RecordWatch;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.WebUtils;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Gives an answer again while the record is the same, lets a caller ask whether it still holds, and
 * lets questions be asked in an address. Only answers without errors are kept, only those of
 * callers without rights of their own, and only for callers without credentials.
 */
final class AnswerFilter extends OncePerRequestFilter {

    private static final int LONGEST_QUESTION = 64 * 1024;

    private final RecordWatch watch;
    private final @Nullable Cache<Kept.Question, Kept> answers;

    /**
     * Makes the filter.
     *
     * @param watch says which edition of the record is there
     * @param answers keeps answers; null where none are kept
     */
    AnswerFilter(RecordWatch watch, @Nullable Cache<Kept.Question, Kept> answers) {
        this.watch = watch;
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isAsyncDispatch(request)) {
            finish(request, response, chain);
            return;
        }
        var body = isAsked(request) ? body(request) : null;
        var edition = body == null || answers == null ? null : edition();
        if (body == null || edition == null || answers == null) {
            chain.doFilter(body == null ? request : new BodyRequest(request, body), response);
            return;
        }
        var accept = Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT)).orElse("");
        var question = Kept.Question.of(accept, body);
        var kept = answers.getIfPresent(question);
        if (kept == null || !kept.edition().equals(edition)) {
            kept = answer(new BodyRequest(request, body), response, chain, edition);
            if (kept == null) {
                return;
            }
            answers.put(question, kept);
        }
        send(kept, request, response);
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    /** Sends what was written after the server came back to a request, a failure say. */
    private void finish(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        var written = WebUtils.getNativeResponse(response, ContentCachingResponseWrapper.class);
        if (written != null && !isAsyncStarted(request)) {
            written.copyBodyToResponse();
        }
    }

    /** Whether the request is a question that could have been answered before. */
    private static boolean isAsked(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.AUTHORIZATION) != null
                || request.getUserPrincipal() != null
                || request.getHeader("Lianxin-Explain") != null) {
            return false;
        }
        if (isGet(request)) {
            return request.getParameter("query") != null;
        }
        var type = request.getContentType();
        return request.getMethod().equals("POST")
                && type != null
                && type.startsWith(MediaType.APPLICATION_JSON_VALUE)
                && request.getContentLengthLong() >= 0
                && request.getContentLengthLong() <= LONGEST_QUESTION;
    }

    private static boolean isGet(HttpServletRequest request) {
        return request.getMethod().equals("GET");
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        return isGet(request)
                ? AddressQuestion.body(request).getBytes(StandardCharsets.UTF_8)
                : request.getInputStream().readAllBytes();
    }

    private @Nullable Edition edition() {
        try {
            return watch.edition();
        } catch (GraphException silent) {
            return null;
        }
    }

    /** Asks; null where the answer was sent already because nobody else may have it. */
    private @Nullable Kept answer(
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain,
            Edition edition)
            throws ServletException, IOException {
        long begun = System.nanoTime();
        var written = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, written);
        if (isAsyncStarted(request)) {
            return null;
        }
        var version = Answered.noted(request);
        if (version != null) {
            watch.proved(version, begun);
        }
        if (version == null
                || !version.equals(edition.version())
                || !edition.equals(edition())
                || written.getStatus() != HttpServletResponse.SC_OK) {
            written.copyBodyToResponse();
            return null;
        }
        return Kept.of(
                edition, String.valueOf(written.getContentType()), written.getContentAsByteArray());
    }

    private static void send(Kept kept, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.ETAG, kept.tag());
        if (isGet(request)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
            response.setHeader(HttpHeaders.VARY, "Accept, Authorization");
            if (holds(request.getHeader(HttpHeaders.IF_NONE_MATCH), kept.tag())) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        response.setContentType(kept.contentType());
        response.setContentLength(kept.body().length);
        response.getOutputStream().write(kept.body());
    }

    private static boolean holds(@Nullable String asked, String tag) {
        if (asked == null) {
            return false;
        }
        for (var each : asked.split(",", -1)) {
            var one = each.strip();
            if (one.equals("*") || tag.equals(one.startsWith("W/") ? one : "W/" + one)) {
                return true;
            }
        }
        return false;
    }
}
