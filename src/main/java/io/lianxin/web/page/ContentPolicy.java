package io.lianxin.web.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/**
 * Tells the browser that these pages load nothing from elsewhere and stand in no frame, but for the
 * drawing that is made to be framed; the console's editor writes styles of its own, so that they
 * are allowed there.
 */
@Component
class ContentPolicy extends OncePerRequestFilter {

    private static final String STRICT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; worker-src 'self' blob:;"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String RECORD =
            "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action"
                    + " 'none'; frame-ancestors 'none'";
    private static final String CONSOLE =
            STRICT.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
                    .replace("font-src 'self'", "font-src 'self' data:");
    private static final String EMBED =
            STRICT.replace("frame-ancestors 'none'", "frame-ancestors *");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.equals("/")
                && !path.startsWith("/console")
                && !path.startsWith("/explorer")
                && !path.startsWith("/embed/")
                && !path.startsWith("/home/")
                && !path.startsWith("/r/")
                && !path.startsWith("/record/");
    }

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
        if (path.startsWith("/r/")) {
            return RECORD;
        }
        if (path.startsWith("/embed/")) {
            return EMBED;
        }
        return path.startsWith("/console") ? CONSOLE : STRICT;
    }
}
