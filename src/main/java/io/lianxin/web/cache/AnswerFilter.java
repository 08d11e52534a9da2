package io.lianxin.web.cache;

import com.github.benmanes.caffeine.cache.Cache;

import io.lianxin.graph.RecordVersion;
import io.lianxin.graph.watch.Edition;
import io.lianxin.graph.watch.RecordWatch;
import io.lianxin.web.request.ReadRequest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.WebUtils;

import java.io.IOException;

/**
 * Gives an answer again while the record is the same, lets a caller ask whether it still holds, and
 * lets questions be asked in an address. Only answers without errors are kept, only those of
 * callers without rights of their own, and only for callers without credentials.
 */
final class AnswerFilter extends OncePerRequestFilter {

    private final RecordWatch watch;
    private final QuickAnswers quick;
    private final @Nullable Cache<Kept.Question, Kept> answers;

    /**
     * Makes the filter.
     *
     * @param watch says which edition of the record is there
     * @param quick answers what need not take the usual way
     * @param answers keeps answers; null where none are kept
     */
    AnswerFilter(
            RecordWatch watch, QuickAnswers quick, @Nullable Cache<Kept.Question, Kept> answers) {
        this.watch = watch;
        this.quick = quick;
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
        if (!Asked.is(request)) {
            chain.doFilter(request, response);
            return;
        }
        var asked = Asked.of(request);
        var edition = answers == null ? null : watch.edition();
        if (edition == null || answers == null) {
            answer(asked, request, response, chain);
            return;
        }
        var question = Kept.Question.of(asked.accept(), asked.body());
        var kept = answers.getIfPresent(question);
        if (kept == null || !kept.edition().equals(edition)) {
            kept = answer(asked, request, response, chain, edition);
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

    /** Asks, and sends what is answered. */
    private void answer(
            Asked asked,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        var answer = quick.answer(asked.body(), asked.accept(), asked.locale());
        if (answer == null) {
            chain.doFilter(new ReadRequest(request, asked.body()), response);
        } else {
            send(answer, response);
        }
    }

    /** Asks; null where the answer was sent already because nobody else may have it. */
    private @Nullable Kept answer(
            Asked asked,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain,
            Edition edition)
            throws ServletException, IOException {
        long begun = System.nanoTime();
        var answer = quick.answer(asked.body(), asked.accept(), asked.locale());
        if (answer == null) {
            return usual(new ReadRequest(request, asked.body()), response, chain, edition);
        }
        if (!isOf(edition, answer.version(), begun)) {
            send(answer, response);
            return null;
        }
        return Kept.of(edition, answer.contentType(), answer.body());
    }

    /** Whether an answer of a version may be kept as one of an edition. */
    private boolean isOf(Edition edition, @Nullable RecordVersion version, long begun) {
        if (version == null) {
            return false;
        }
        watch.proved(version, begun);
        return version.equals(edition.version()) && edition.equals(watch.edition());
    }

    /** Asks Spring's handlers; null where the answer was sent already. */
    private @Nullable Kept usual(
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
        if (!isOf(edition, Answered.noted(request), begun)
                || written.getStatus() != HttpServletResponse.SC_OK) {
            written.copyBodyToResponse();
            return null;
        }
        return Kept.of(
                edition, String.valueOf(written.getContentType()), written.getContentAsByteArray());
    }

    private static void send(QuickAnswers.Answer answer, HttpServletResponse response)
            throws IOException {
        response.setContentType(answer.contentType());
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }

    private static void send(Kept kept, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.ETAG, kept.tag());
        if (Asked.isGet(request)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
            response.addHeader(HttpHeaders.VARY, "Accept, Authorization");
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
