package io.lianxin.web.persisted;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;

/** Puts documents by hash between the door and all that answers. */
@Configuration(proxyBeanMethods = false)
class PersistedConfiguration {

    @Bean
    FilterRegistrationBean<PersistedDocuments> persistedDocuments(
            JsonMapper json,
            @Value("${lianxin.documents.trusted:#{null}}") @Nullable Path folder,
            @Value("${lianxin.documents.only-trusted:false}") boolean isTrustedOnly,
            @Value("${lianxin.documents.learned:4000000}") long characters,
            @Value("${spring.graphql.http.path:/graphql}") String path) {
        var filter =
                new PersistedDocuments(new DocumentStore(folder, characters), isTrustedOnly, json);
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(path);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 75);
        return registration;
    }
}
