package io.lianxin.query.cypher.validity;

import static io.lianxin.query.cypher.Names.quoted;

import io.lianxin.mapping.Validities;
import io.lianxin.query.plan.Parameter;

import java.util.ArrayList;
import java.util.function.Function;

/** When records of one or several nouns hold, in Cypher: each noun's rules behind its label. */
public final class ValiditiesText {

    private final String node;
    private final Validities validities;
    private final Parameter day;

    /**
     * Begins.
     *
     * @param node the variable of the record
     * @param validities when records of each noun hold
     * @param day the place of the day
     */
    public ValiditiesText(String node, Validities validities, Parameter day) {
        this.node = node;
        this.validities = validities;
        this.day = day;
    }

    /**
     * Not certainly before its beginning and not certainly after its end.
     *
     * @return a condition
     */
    public String possible() {
        return each(ValidityText::possible);
    }

    /**
     * Possible and, where it can be told, at least presumed.
     *
     * @return a condition
     */
    public String believed() {
        return each(ValidityText::believed);
    }

    private String each(Function<ValidityText, String> condition) {
        var parts = new ArrayList<String>();
        validities
                .byLabel()
                .forEach((label, validity) -> {
                    var own = condition.apply(new ValidityText(node, validity, day));
                    parts.add(
                            validities.guarded() ? "(NOT " + is(label) + " OR " + own + ")" : own);
                });
        return parts.isEmpty() ? "true" : String.join(" AND ", parts);
    }

    /**
     * The certainty; null for nouns of which it cannot be told.
     *
     * @return an expression
     */
    public String certainty() {
        if (!validities.isAttested()) {
            return "null";
        }
        if (!validities.guarded()) {
            var only = validities.byLabel().sequencedValues().getFirst();
            return new ValidityText(node, only, day).certainty();
        }
        var text = new StringBuilder("CASE");
        validities
                .byLabel()
                .forEach((label, validity) ->
                        text.append(" WHEN ")
                                .append(is(label))
                                .append(" THEN ")
                                .append(new ValidityText(node, validity, day).certainty()));
        return text + " END";
    }

    private String is(String label) {
        return node + ":" + quoted(label);
    }
}
