package io.lianxin.web.origin;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

import java.time.Duration;
import java.util.List;

/** Puts the leave for other origins before everything that answers. */
@Configuration(proxyBeanMethods = false)
class OriginConfiguration {

    private static final Duration BELIEVED = Duration.ofHours(1);
    private static final List<String> PATHS =
            List.of("/graphql", "/schema.graphql", "/q/**", "/r/**");

    @Bean
    FilterRegistrationBean<CorsFilter> originFilter(
            @Value("${lianxin.cors.origins}") List<String> origins) {
        var source = new UrlBasedCorsConfigurationSource();
        PATHS.forEach(path -> source.registerCorsConfiguration(path, reading(origins)));
        var filter = new CorsFilter(source);
        filter.setCorsProcessor(new ReadingOrigins());
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        return registration;
    }

    private static CorsConfiguration reading(List<String> origins) {
        var reading = new CorsConfiguration();
        reading.setAllowedOriginPatterns(origins.stream().filter(each -> !each.isBlank()).toList());
        reading.setAllowedMethods(List.of("GET", "HEAD", "POST"));
        reading.setAllowedHeaders(
                List.of(
                        HttpHeaders.ACCEPT,
                        HttpHeaders.ACCEPT_LANGUAGE,
                        HttpHeaders.CONTENT_TYPE,
                        HttpHeaders.IF_NONE_MATCH,
                        "Lianxin-Explain"));
        reading.setExposedHeaders(
                List.of(
                        HttpHeaders.ETAG,
                        HttpHeaders.RETRY_AFTER,
                        "X-RateLimit-Limit",
                        "X-RateLimit-Remaining",
                        "X-RateLimit-Reset",
                        HttpHeaders.CONTENT_DISPOSITION,
                        HttpHeaders.CONTENT_LANGUAGE));
        reading.setAllowCredentials(false);
        reading.setMaxAge(BELIEVED);
        return reading;
    }
}
