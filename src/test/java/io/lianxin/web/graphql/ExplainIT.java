package io.lianxin.web.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.query.Explanation;
import io.lianxin.query.ReadContext;
import io.lianxin.support.DatabaseTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

@DatabaseTest
@DisplayName("Who runs the program is told how an operation was answered")
class ExplainIT {

    private static final String QUERY =
            "{ places(filter: {name: {contains: \"x\"}}, asOf: \"2021-06-01\") { nodes { id } } }";

    private final ExecutionGraphQlService execution;

    ExplainIT(@Autowired ExecutionGraphQlService execution) {
        this.execution = execution;
    }

    @Test
    void nobodyElseIs() {
        assertThat(explain(Set.of())).isNull();
        assertThat(explain(Set.of("READER", "CURATOR"))).isNull();
    }

    @Test
    void theOperatorReadsPlanRewritesStatementParametersProfileCostAndTimes() {
        var all = explain(Set.of("OPERATOR"));
        assertThat(all).hasSize(1);
        var one = (Explanation) Objects.requireNonNull(all).getFirst();
        assertThat(one.field()).isEqualTo("places");
        assertThat(one.tree()).startsWith("list Place from everything");
        assertThat(one.rewrites())
                .extracting("rewrite")
                .containsExactly("Pruning", "AsOf", "Access", "DefaultLimits", "Anchors");
        assertThat(one.rewrites().getFirst().added()).isEmpty();
        var limits = one.rewrites().get(3);
        assertThat(limits.removed()).containsExactly("first null");
        assertThat(limits.added().getFirst()).startsWith("first 20, limit $p");
        assertThat(one.tree().lines().map(String::strip)).containsAll(limits.added());
        assertThat(one.statement()).startsWith("CYPHER 25");
        assertThat(one.parameters()).containsValue("x").containsValue(21);
        assertThat(one.profile()).isNotBlank();
        assertThat(one.dbHits()).isNotNegative();
        assertThat(one.cost()).isPositive();
        assertThat(one.millis().database()).isPositive();
        assertThat(one.millis().compile()).isPositive();
    }

    private @Nullable List<?> explain(Set<String> roles) {
        var explained =
                new DefaultExecutionGraphQlRequest(
                        QUERY, null, null, Map.of("explain", true), "explain", null);
        explained.configureExecutionInput((input, builder) ->
                builder.graphQLContext(context -> context.of(ReadContext.ROLES, roles)).build());
        var response = Objects.requireNonNull(execution.execute(explained).block());
        return (List<?>) response.getExtensions().get("explain");
    }
}
