package io.lianxin.web.metrics;

import io.lianxin.web.gate.Caller;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Gives the numbers to this machine, and to who has the operator's secret; to others nothing. */
@RestController
class MetricsController {

    private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";
    private static final String BEARER = "Bearer ";

    private final PrometheusMeterRegistry registry;
    private final String secret;

    MetricsController(
            PrometheusMeterRegistry registry, @Value("${lianxin.metrics.secret:}") String secret) {
        this.registry = registry;
        this.secret = secret;
    }

    @GetMapping("/metrics")
    ResponseEntity<String> metrics(HttpServletRequest request) {
        return Caller.isHere(request) || knowsTheSecret(request)
                ? ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, TEXT).body(registry.scrape())
                : ResponseEntity.status(HttpStatus.NOT_FOUND).build();
    }

    private boolean knowsTheSecret(HttpServletRequest request) {
        var told = request.getHeader(HttpHeaders.AUTHORIZATION);
        return !secret.isEmpty()
                && told != null
                && MessageDigest.isEqual(
                        told.getBytes(StandardCharsets.UTF_8),
                        (BEARER + secret).getBytes(StandardCharsets.UTF_8));
    }
}
