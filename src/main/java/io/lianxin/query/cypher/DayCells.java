package io.lianxin.query.cypher;

import io.lianxin.mapping.Validity;
import io.lianxin.query.cypher.validity.ValidityText;
import io.lianxin.query.plan.Cell;
import io.lianxin.query.plan.Parameter;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/** Cells that ask about a day, in Cypher; where no day is asked about they are null. */
final class DayCells {

    private final Names names;
    private final PredicateText predicates;

    DayCells(Names names, PredicateText predicates) {
        this.names = names;
        this.predicates = predicates;
    }

    String certainty(Cell.Certainty cell, String node) {
        return on(node, cell.validity(), cell.day(), ValidityText::certainty);
    }

    String staleDays(Cell.StaleDays cell, String node) {
        return on(node, cell.validity(), cell.day(), ValidityText::staleDays);
    }

    String reason(Cell.CertaintyReason cell, String node) {
        return on(node, cell.validity(), cell.day(), ValidityText::reason);
    }

    String conflict(Cell.Conflict cell, String node) {
        return cell.contested().day() == null ? "null" : predicates.of(cell.contested(), node);
    }

    String reason(Cell.ValueReason cell, String node) {
        return cell.day() == null
                ? "null"
                : new FollowedText(names, cell.followed(), node, cell.day()).reason();
    }

    private static String on(
            String node,
            Validity validity,
            @Nullable Parameter day,
            Function<ValidityText, String> text) {
        return day == null || !validity.isAttested()
                ? "null"
                : text.apply(new ValidityText(node, validity, day));
    }
}
