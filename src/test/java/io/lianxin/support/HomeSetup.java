package io.lianxin.support;

import io.lianxin.graph.GraphReader;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Connects the program to the tests' database and makes its reading observable. */
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
    static BeanPostProcessor switchableReading(BeanFactory beans) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return name.equals("graphReader")
                        ? new SwitchableReader((GraphReader) bean, beans)
                        : bean;
            }
        };
    }
}
