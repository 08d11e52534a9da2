package io.lianxin.web.export;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.Collections;

/**
 * Leads questions posted to GraphQL to where files are made, where the caller wants a file most, or
 * names one: some forms have a media type in common. Spring's handlers take every question posted
 * to their address, whatever its answer shall be.
 */
final class FileRequests extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (HttpMethod.POST.matches(request.getMethod()) && wantsFile(request)) {
            request.getRequestDispatcher(PostedQuestions.PATH).forward(request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean wantsFile(HttpServletRequest request) {
        if (request.getParameter(PostedQuestions.FORM) != null) {
            return true;
        }
        var accepted = Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
        try {
            return Form.accepted(String.join(",", accepted))
                    .filter(form -> !(form instanceof Form.Json))
                    .isPresent();
        } catch (InvalidMediaTypeException nonsense) {
            return false;
        }
    }
}
