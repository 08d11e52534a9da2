package io.lianxin.web.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.lianxin.graph.watch.RecordWatch;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.util.unit.DataSize;

/** Puts the kept answers before the GraphQL endpoint. */
@Configuration(proxyBeanMethods = false)
class CacheConfiguration {

    @Bean
    FilterRegistrationBean<AnswerFilter> answerFilter(
            RecordWatch watch,
            QuickAnswers quick,
            @Value("${lianxin.cache.answers:32MB}") DataSize most,
            @Value("${spring.graphql.http.path:/graphql}") String path) {
        @Nullable Cache<Kept.Question, Kept> answers =
                most.isNegative() || most.toBytes() == 0 ? null : kept(most);
        var registration = new FilterRegistrationBean<>(new AnswerFilter(watch, quick, answers));
        registration.addUrlPatterns(path);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return registration;
    }

    private static Cache<Kept.Question, Kept> kept(DataSize most) {
        return Caffeine.newBuilder()
                .maximumWeight(most.toBytes())
                .weigher(
                        (Kept.Question question, Kept kept) -> question.size() + kept.body().length)
                .build();
    }
}
