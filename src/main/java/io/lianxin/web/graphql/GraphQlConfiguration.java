package io.lianxin.web.graphql;

import io.lianxin.corpus.PageTexts;
import io.lianxin.graph.CursorSecret;
import io.lianxin.graph.GraphReader;
import io.lianxin.graph.SequenceLock;
import io.lianxin.guard.Turns;
import io.lianxin.insight.Insights;
import io.lianxin.mapping.Field;
import io.lianxin.mapping.SchemaException;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.query.Completions;
import io.lianxin.query.QueryEngine;
import io.lianxin.query.cost.CostGate;
import io.lianxin.query.degree.CountedDegrees;
import io.lianxin.query.degree.DegreeBook;
import io.lianxin.query.execution.DirectExecution;
import io.lianxin.query.execution.Documents;
import io.lianxin.query.execution.RootReads;
import io.lianxin.query.fault.Suggestions;
import io.lianxin.web.limit.LimitSettings;
import io.lianxin.web.limit.PublishedLimits;
import io.lianxin.web.metrics.OperationMeters;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Puts the engine behind Spring for GraphQL. */
@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {

    private static final Path USUAL_CORPUS = Path.of("..", "shared", "seeds");

    @Bean
    Completions completions(@Value("${lianxin.corpus:#{null}}") @Nullable Path corpus) {
        var usual = Files.isDirectory(USUAL_CORPUS) ? USUAL_CORPUS : null;
        return new PageComputers(new PageTexts(corpus == null ? usual : corpus));
    }

    @Bean
    QueryEngine queryEngine(
            SchemaModel model,
            Completions completions,
            CursorSecret kept,
            PublishedLimits limits,
            @Value("${lianxin.cursor-key:}") String given) {
        refuseUnknown(model, completions);
        return new QueryEngine(
                model,
                new ExpressionFiles(),
                completions,
                Insights.all(limits.all()),
                given.isBlank() ? kept.get() : given);
    }

    private static void refuseUnknown(SchemaModel model, Completions completions) {
        var faults =
                model.nodes().values().stream()
                        .flatMap(noun -> noun.fields().values().stream())
                        .filter(Field.Computed.class::isInstance)
                        .map(Field.Computed.class::cast)
                        .filter(field ->
                                field.isOutside() && !completions.names().contains(field.by()))
                        .map(field ->
                                new SchemaException.Fault(
                                        field.place(),
                                        "there is no computer `" + field.by() + "`",
                                        "Name one of "
                                                + String.join(
                                                        ", ",
                                                        completions.names().stream()
                                                                .sorted()
                                                                .toList())))
                        .toList();
        if (!faults.isEmpty()) {
            throw new SchemaException(List.copyOf(faults));
        }
    }

    @Bean
    Documents documents(
            QueryEngine engine,
            LimitSettings limits,
            @Value("${lianxin.cache.documents:4000000}") long characters) {
        return new Documents(engine.schema(), characters, limits.document());
    }

    @Bean
    RootReads rootReads(
            @Value("${lianxin.concurrency.fields:4}") int threads,
            @Value("${lianxin.concurrency.cost:5000}") long least) {
        return new RootReads(threads, least);
    }

    @Bean
    DirectExecution directExecution(
            QueryEngine engine,
            Documents documents,
            CostGate gate,
            GraphFaults faults,
            RootReads reads,
            @Value("${lianxin.cache.operations:2000}") long operations) {
        return engine.execution(documents, operations, faults).charging(gate).reading(reads);
    }

    @Bean
    DegreeBook degreeBook(
            SchemaModel model,
            GraphReader reader,
            @Value("${lianxin.cost.degrees:counted}") String degrees) {
        return degrees.equals("unknown")
                ? DegreeBook.EMPTY
                : new CountedDegrees(
                        model,
                        reader,
                        counting -> Thread.ofPlatform().daemon().name("degrees").start(counting));
    }

    @Bean
    CostGate costGate(
            QueryEngine engine,
            DegreeBook degrees,
            @Value("${lianxin.cost.budget:1000000}") long budget) {
        return engine.gate(budget, degrees);
    }

    @Bean
    GraphQlSource graphQlSource(
            QueryEngine engine, Documents documents, CostGate gate, GraphFaults faults) {
        return GraphQlSource.builder(engine.schema())
                .configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(documents))
                .instrumentation(List.of(gate))
                .exceptionResolvers(List.of(faults))
                .build();
    }

    @Bean
    ExecutionGraphQlService executionGraphQlService(
            GraphQlSource source,
            DirectExecution direct,
            SequenceLock lock,
            DegreeBook degrees,
            Turns turns,
            OperationMeters meters,
            @Value("${lianxin.explain:false}") boolean explain) {
        return new ConsistentExecution(
                new DefaultExecutionGraphQlService(source),
                direct,
                lock,
                degrees,
                turns,
                meters,
                explain,
                new Suggestions(source.schema()));
    }
}
