package io.lianxin.web.request;

import io.lianxin.web.limit.LimitSettings;

import jakarta.servlet.Filter;

import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

import tools.jackson.databind.json.JsonMapper;

/** Puts the checks of requests before and behind the answers that are kept. */
@Configuration(proxyBeanMethods = false)
class RequestConfiguration {

    private final String path;

    RequestConfiguration(@Value("${spring.graphql.http.path:/graphql}") String path) {
        this.path = path;
    }

    /** Before everything that sets a status. */
    @Bean
    @ConditionalOnProperty("lianxin.http.draft")
    FilterRegistrationBean<DraftStatus> draftStatus(JsonMapper json) {
        return registered(new DraftStatus(json), 60);
    }

    /** Before what makes files of answers. */
    @Bean
    FilterRegistrationBean<RequestDoor> requestDoor(LimitSettings limits) {
        return registered(new RequestDoor(limits), 70);
    }

    /** Before the answers that are kept. */
    @Bean
    FilterRegistrationBean<UnreadableRequests> unreadableRequests() {
        return registered(new UnreadableRequests(), 90);
    }

    /** Behind the answers that are kept. */
    @Bean
    FilterRegistrationBean<QuestionKinds> questionKinds(JsonMapper json) {
        return registered(new QuestionKinds(json), 110);
    }

    private <T extends Filter> FilterRegistrationBean<T> registered(T filter, int place) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(path);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
        return registration;
    }

    /** What the server itself refuses, before any filter, is told as JSON too. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusalsOfTheServer() {
        return server ->
                server.addContextCustomizers(context -> {
                    if (context.getParent() instanceof StandardHost host) {
                        host.setErrorReportValveClass(ServerRefusals.class.getName());
                    }
                });
    }
}
