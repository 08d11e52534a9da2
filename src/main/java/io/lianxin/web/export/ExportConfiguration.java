package io.lianxin.web.export;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Wires what makes files of answers. */
@Configuration(proxyBeanMethods = false)
class ExportConfiguration {

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
