package io.lianxin.graph.bolt;

import io.lianxin.graph.Profile.Operator;
import io.lianxin.graph.value.PlanText;

import org.neo4j.driver.summary.ProfiledPlan;

import java.util.HashMap;
import java.util.Map;

/** Turns the driver's profiled plan into ours. */
final class BoltPlan {

    private BoltPlan() {}

    static Operator operator(ProfiledPlan plan) {
        Map<String, Object> arguments = new HashMap<>();
        plan.arguments().forEach((name, value) -> arguments.put(name, value.asObject()));
        return new Operator(
                PlanText.name(plan.operatorType()),
                plan.dbHits(),
                plan.records(),
                PlanText.details(arguments),
                PlanText.arguments(arguments),
                plan.children().stream().map(BoltPlan::operator).toList());
    }
}
