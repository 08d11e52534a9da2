package io.lianxin.support;

import io.lianxin.graph.embedded.EmbeddedDatabase;
import io.lianxin.support.process.DatabaseProcess;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ImportSelector;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotationMetadata;
import org.testcontainers.neo4j.Neo4jContainer;

import java.net.URI;
import java.util.Objects;

/** Imports what the current home needs. */
final class HomeSelector implements ImportSelector {

    @Override
    public String[] selectImports(AnnotationMetadata importing) {
        Class<?> setup =
                switch (TestHome.current()) {
                    case ADDRESS -> Address.class;
                    case SERVER -> OwnServer.class;
                    case CONTAINER -> Container.class;
                    case EMBEDDED -> Embedded.class;
                };
        return new String[] {setup.getName()};
    }

    /** The server that the environment names. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Address {

        @Bean
        Neo4jConnectionDetails namedServer() {
            return new Server(
                    URI.create(variable("LIANXIN_TEST_URI")),
                    AuthTokens.basic(
                            variable("LIANXIN_TEST_USER"), variable("LIANXIN_TEST_PASSWORD")));
        }

        private static String variable(String name) {
            return Objects.requireNonNull(System.getenv(name), name + " is not set");
        }
    }

    private record Server(URI getUri, AuthToken getAuthToken) implements Neo4jConnectionDetails {}

    /** The server that the tests start. */
    @TestConfiguration(proxyBeanMethods = false)
    static class OwnServer {

        @Bean
        Neo4jConnectionDetails ownServer() {
            var server = SharedDatabase.server();
            return new Server(
                    server.address(), AuthTokens.basic(DatabaseProcess.USER, server.password()));
        }
    }

    /** A container, found through Spring Boot's service connection. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Container {

        @Bean
        @ServiceConnection
        Neo4jContainer neo4jContainer() {
            return new Neo4jContainer("neo4j:2026.08.1");
        }
    }

    /** One of this process's two embedded databases. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Embedded {

        @Bean(destroyMethod = "")
        EmbeddedDatabase embeddedDatabase(Environment settings) {
            return settings.containsProperty(SharedDatabase.SETTING)
                    ? SharedDatabase.second()
                    : SharedDatabase.get();
        }
    }
}
