package io.lianxin.web.metrics;

import io.lianxin.graph.limit.Breaker;
import io.lianxin.guard.Turns;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

/** Wires what is measured. */
@Configuration(proxyBeanMethods = false)
class MetricsConfiguration {

    @Bean
    PrometheusMeterRegistry meterRegistry(Turns turns, Breaker breaker) {
        var registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        List.of(
                        new JvmMemoryMetrics(),
                        new JvmThreadMetrics(),
                        new ProcessorMetrics(),
                        new UptimeMetrics())
                .forEach(instrument -> instrument.bindTo(registry));
        Gauge.builder("lianxin.operations.running", turns, Turns::running)
                .description("Operations that are being run")
                .register(registry);
        Gauge.builder("lianxin.operations.dear", turns, Turns::dearRunning)
                .description("Dear operations that are being run")
                .register(registry);
        Gauge.builder("lianxin.operations.waiting", turns, Turns::waiting)
                .description("Operations that wait for their turn")
                .register(registry);
        Gauge.builder("lianxin.database.lost", breaker, each -> each.isOpen() ? 1 : 0)
                .description("Whether a server was lost and is not waited for")
                .register(registry);
        return registry;
    }
}
