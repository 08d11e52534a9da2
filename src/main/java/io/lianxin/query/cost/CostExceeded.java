package io.lianxin.query.cost;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;

import io.lianxin.query.fault.ErrorCode;

import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** An operation that would cost more than it may; nothing of it was sent to the database. */
public final class CostExceeded extends RuntimeException {

    @Serial private static final long serialVersionUID = 1;

    private final String field;
    private final long cost;
    private final long budget;

    CostExceeded(String field, long cost, long budget, String remedy) {
        super(
                String.format(
                        Locale.ROOT,
                        "Field `%s` brings the cost of the operation to %,d; the budget is %,d. %s",
                        field,
                        cost,
                        budget,
                        remedy));
        this.field = field;
        this.cost = cost;
        this.budget = budget;
    }

    /**
     * The error that a caller is told.
     *
     * @return message, code, the field that went too far, cost and budget
     */
    public GraphQLError told() {
        return GraphqlErrorBuilder.newError()
                .message("%s", String.valueOf(getMessage()))
                .extensions(extensions())
                .build();
    }

    private Map<String, Object> extensions() {
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put(ErrorCode.KEY, ErrorCode.COST_EXCEEDED.name());
        extensions.put("field", field);
        extensions.put("cost", cost);
        extensions.put("budget", budget);
        return extensions;
    }
}
