package io.lianxin.support;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Connects the program to the tests' database and lets tests choose the way to it and observe the
 * reading.
 */
@TestConfiguration(proxyBeanMethods = false)
@Import(HomeSelector.class)
public class HomeSetup {

    @Bean
    StatementRecorder statementRecorder() {
        return new StatementRecorder();
    }

    @Bean
    TestGraph testGraph(Neo4jClient client) {
        return new TestGraph(client);
    }

    @Bean
    static Ways ways(BeanFactory beans) {
        return new Ways(beans);
    }
}
