package io.lianxin.query.rewrite;

import io.lianxin.query.plan.Cell;
import io.lianxin.query.plan.Parameters;
import io.lianxin.query.plan.Plan;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/** A restricted field is nothing to a caller without the role that it needs. */
public final class Access implements Rewrite {

    private final Set<String> roles;

    /**
     * Makes the rule for a caller.
     *
     * @param roles the roles that the caller has; empty for an anonymous one
     */
    public Access(Set<String> roles) {
        this.roles = Set.copyOf(roles);
    }

    @Override
    public Plan apply(Plan plan, Parameters parameters) {
        return new Branches(below -> apply(below, parameters), this::open).of(plan);
    }

    private Cell open(Cell cell) {
        return switch (cell) {
            case Cell.Property property when isClosed(property.restrictedTo()) ->
                    new Cell.Nothing();
            case Cell.AsOfDay it when isClosed(it.restrictedTo()) -> new Cell.Nothing();
            case Cell.Value value when isClosed(value.restrictedTo()) -> new Cell.Nothing();
            default -> cell;
        };
    }

    private boolean isClosed(@Nullable String role) {
        return role != null && !roles.contains(role);
    }
}
