package io.lianxin.web.graphql;

import io.lianxin.graph.SequenceLock;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.query.QueryEngine;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;

/** Puts the engine behind Spring for GraphQL. */
@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {

    @Bean
    QueryEngine queryEngine(SchemaModel model) {
        return new QueryEngine(model, new ExpressionFiles());
    }

    @Bean
    GraphQlSource graphQlSource(QueryEngine engine, GraphFaults faults) {
        return GraphQlSource.builder(engine.schema())
                .exceptionResolvers(java.util.List.of(faults))
                .build();
    }

    @Bean
    ExecutionGraphQlService executionGraphQlService(
            GraphQlSource source,
            SequenceLock lock,
            @Value("${lianxin.explain:false}") boolean explain) {
        return new ConsistentExecution(new DefaultExecutionGraphQlService(source), lock, explain);
    }
}
