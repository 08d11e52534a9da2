package io.lianxin.web.start;

import io.lianxin.graph.GraphException;
import io.lianxin.graph.RecordBusyException;
import io.lianxin.graph.SequenceLock;
import io.lianxin.graph.StartupPhases;
import io.lianxin.graph.Statement;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/** Prints the start screen when the server accepts requests, and a line when it stops. */
@Component
class StartAnnouncement {

    private static final Logger LOG = LoggerFactory.getLogger(StartAnnouncement.class);
    private static final Statement RECORDS =
            Statement.of("CYPHER 25 MATCH (n:Node) RETURN count(n) AS records");

    private final SequenceLock lock;
    private final StartupPhases phases;

    StartAnnouncement(SequenceLock lock, StartupPhases phases) {
        this.lock = lock;
        this.phases = phases;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            var total =
                    Duration.ofMillis(
                            System.currentTimeMillis()
                                    - ManagementFactory.getRuntimeMXBean().getStartTime());
            var program = Objects.requireNonNullElse(event.getTimeTaken(), total);
            phases.add("the rest", program.minus(phases.sum()));
            phases.add("Java", total.minus(program));
            var environment = event.getApplicationContext().getEnvironment();
            announce(address(context.getWebServer().getPort(), environment), environment, total);
        }
    }

    @EventListener
    void closing(ContextClosedEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext) {
            LOG.info("Lianxin stops · 连心停止");
        }
    }

    private void announce(String address, Environment environment, Duration total) {
        try {
            var found = lock.read(session -> session.read(RECORDS));
            LOG.info(
                    "{}",
                    new StartScreen(
                            address,
                            found.version(),
                            found.value().getFirst().get(0) instanceof Long records ? records : 0,
                            home(environment),
                            phases.toString(),
                            total));
        } catch (GraphException | RecordBusyException unknown) {
            LOG.warn("Lianxin listens at {}, but: {}", address, unknown.getMessage());
        }
    }

    private static String address(int port, Environment environment) {
        boolean secure = environment.getProperty("server.ssl.enabled", Boolean.class, false);
        return (secure ? "https" : "http") + "://localhost:" + port;
    }

    private static String home(Environment environment) {
        String server = environment.getProperty("spring.neo4j.uri", "");
        return server.isBlank()
                ? Path.of(environment.getProperty("lianxin.data", "data"))
                        .toAbsolutePath()
                        .normalize()
                        .toString()
                : server;
    }
}
