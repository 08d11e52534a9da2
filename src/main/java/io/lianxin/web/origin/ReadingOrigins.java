package io.lianxin.web.origin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.cors.DefaultCorsProcessor;

import java.io.IOException;

/**
 * Lets a browser give an answer to pages of some other origins. A question that comes from any
 * other page is answered as if it came from none, without leave to read: behind a proxy, the
 * program's own pages may seem to come from elsewhere.
 */
final class ReadingOrigins extends DefaultCorsProcessor {

    @Override
    public boolean processRequest(
            @Nullable CorsConfiguration configuration,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (configuration == null
                || CorsUtils.isPreFlightRequest(request)
                || configuration.checkOrigin(request.getHeader(HttpHeaders.ORIGIN)) != null) {
            return super.processRequest(configuration, request, response);
        }
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        return true;
    }
}
