package io.lianxin.web.graphql;

import graphql.GraphQLContext;

import io.lianxin.graph.RecordVersion;
import io.lianxin.query.cost.OperationCost;

import java.util.LinkedHashMap;
import java.util.Map;

/** What every answer says beside its data: the record's version, and what the operation cost. */
final class AnswerExtensions {

    private AnswerExtensions() {}

    /** In an order that is always the same, so that the same answer has the same bytes. */
    static Map<Object, Object> of(RecordVersion version, GraphQLContext context) {
        var extensions = new LinkedHashMap<Object, Object>();
        var record = new LinkedHashMap<String, Object>();
        record.put("release", version.release());
        record.put("sha256", version.sha256());
        extensions.put("record", record);
        OperationCost cost = context.get(OperationCost.class);
        if (cost != null) {
            var told = new LinkedHashMap<String, Object>();
            told.put("estimated", cost.estimated());
            told.put("budget", cost.budget());
            told.put("counted", cost.isFinal());
            extensions.put("cost", told);
        }
        return extensions;
    }
}
