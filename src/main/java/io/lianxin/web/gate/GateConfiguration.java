package io.lianxin.web.gate;

import io.lianxin.guard.ClientRates;
import io.lianxin.guard.Turns;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;

/** Puts the gate before everything that asks the database. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GateProperties.class)
class GateConfiguration {

    @Bean
    Turns turns(GateProperties limits) {
        return new Turns(limits.turns());
    }

    /** Behind what says who may read an answer, so that refusals can be read too. */
    @Bean
    FilterRegistrationBean<GateFilter> gateFilter(GateProperties limits, JsonMapper json) {
        var rates =
                limits.burst() == 0
                        ? null
                        : new ClientRates(limits.burst(), limits.rate(), Duration.ofSeconds(1));
        var registration = new FilterRegistrationBean<>(new GateFilter(limits, rates, json));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 30);
        return registration;
    }
}
