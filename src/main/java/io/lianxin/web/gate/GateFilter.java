package io.lianxin.web.gate;

import io.lianxin.graph.GraphException;
import io.lianxin.graph.RecordBusyException;
import io.lianxin.graph.limit.Deadline;
import io.lianxin.guard.ClientRates;
import io.lianxin.guard.CrowdedException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;

/** Lets each client ask so often, gives each request an end, and words to what is not answered. */
final class GateFilter extends OncePerRequestFilter {

    private final GateProperties limits;
    private final @Nullable ClientRates rates;
    private final JsonMapper json;

    /**
     * Makes the filter.
     *
     * @param limits how long a request may take, and who is trusted
     * @param rates how often each client may ask; null for as often as he likes
     * @param json writes refusals
     */
    GateFilter(GateProperties limits, @Nullable ClientRates rates, JsonMapper json) {
        this.limits = limits;
        this.rates = rates;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/health") || path.equals("/metrics");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var id = RequestId.of(request.getHeader(RequestId.HEADER));
        response.setHeader(RequestId.HEADER, id);
        MDC.put(RequestId.KEY, id);
        try {
            count(request, response, chain);
        } finally {
            MDC.remove(RequestId.KEY);
        }
    }

    private void count(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (rates != null && isCounted(request)) {
            var left = rates.take(Caller.client(request));
            tell(left, response);
            if (!left.isGranted()) {
                Refusal.tooOften(left).send(response, json);
                return;
            }
        }
        pass(request, response, chain);
    }

    private boolean isCounted(HttpServletRequest request) {
        return !Caller.isHere(request)
                && !limits.trusted().contains(request.getRemoteAddr())
                && !HttpMethod.OPTIONS.matches(request.getMethod());
    }

    private static void tell(ClientRates.Left left, HttpServletResponse response) {
        response.setHeader("X-RateLimit-Limit", Long.toString(left.limit()));
        response.setHeader("X-RateLimit-Remaining", Long.toString(left.left()));
        response.setHeader("X-RateLimit-Reset", Long.toString(left.full()));
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            Deadline.after(limits.request(), limits.statement())
                    .call(() -> {
                        chain.doFilter(request, response);
                        return true;
                    });
        } catch (GraphException unanswered) {
            Refusal.of(unanswered).send(response, json);
        } catch (RecordBusyException busy) {
            Refusal.of(busy).send(response, json);
        } catch (CrowdedException crowded) {
            Refusal.of(crowded).send(response, json);
        } catch (ServletException | IOException | RuntimeException known) {
            throw known;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
    }
}
