package io.lianxin.graph.inprocess;

import io.lianxin.graph.Profile.Operator;
import io.lianxin.graph.value.PlanText;

import org.neo4j.graphdb.ExecutionPlanDescription;
import org.neo4j.graphdb.ExecutionPlanDescription.ProfilerStatistics;

import java.util.Map;

/** Turns the database's own plan description into ours. */
final class InProcessPlan {

    private InProcessPlan() {}

    static Operator operator(ExecutionPlanDescription plan) {
        ProfilerStatistics measured = plan.getProfilerStatistics();
        Map<String, Object> arguments = plan.getArguments();
        return new Operator(
                PlanText.name(plan.getName()),
                measured.hasDbHits() ? measured.getDbHits() : 0,
                measured.hasRows() ? measured.getRows() : 0,
                PlanText.details(arguments),
                PlanText.arguments(arguments),
                plan.getChildren().stream().map(InProcessPlan::operator).toList());
    }
}
