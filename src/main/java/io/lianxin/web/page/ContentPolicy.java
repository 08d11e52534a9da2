package io.lianxin.web.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/**
 * Tells the browser, with everything that is sent, that it loads nothing from elsewhere and stands
 * in no frame, but for the drawing that is made to be framed. Scripts run where the build has made
 * a page; the console's editor writes styles of its own, so that they are allowed there.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ContentPolicy extends OncePerRequestFilter {

    private static final String STRICT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; worker-src 'self' blob:;"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String WITHOUT_SCRIPT =
            "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action"
                    + " 'none'; frame-ancestors 'none'";
    private static final String CONSOLE =
            STRICT.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
                    .replace("font-src 'self'", "font-src 'self' data:");
    private static final String EMBED =
            STRICT.replace("frame-ancestors 'none'", "frame-ancestors *");

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", policy(request.getRequestURI()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        chain.doFilter(request, response);
    }

    private static String policy(String path) {
        if (path.startsWith("/console")) {
            return CONSOLE;
        }
        if (path.startsWith("/embed/")) {
            return EMBED;
        }
        return path.startsWith("/explorer") ? STRICT : WITHOUT_SCRIPT;
    }
}
