package io.lianxin.web.export;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.util.unit.DataSize;

import java.time.Duration;

/** Wires what makes files of answers. */
@Configuration(proxyBeanMethods = false)
class ExportConfiguration {

    @Bean
    ExportGate exportGate(
            @Value("${lianxin.export.nodes:20000}") int nodes,
            @Value("${lianxin.export.bytes:50MB}") DataSize bytes,
            @Value("${lianxin.export.time:60s}") Duration time,
            @Value("${lianxin.export.wait:5s}") Duration wait,
            @Value("${lianxin.export.together:4}") int together) {
        return new ExportGate(new ExportLimits(nodes, bytes, time, wait, together));
    }

    /** Before what refuses types in which GraphQL does not answer. */
    @Bean
    FilterRegistrationBean<FileRequests> fileRequests(
            @Value("${spring.graphql.http.path:/graphql}") String path) {
        var registration = new FilterRegistrationBean<>(new FileRequests());
        registration.addUrlPatterns(path);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 80);
        return registration;
    }
}
