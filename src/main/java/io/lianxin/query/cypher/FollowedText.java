package io.lianxin.query.cypher;

import static io.lianxin.query.cypher.Names.property;

import io.lianxin.mapping.SchemaModel;
import io.lianxin.query.plan.Followed;
import io.lianxin.query.plan.Parameter;
import io.lianxin.query.time.ValueRule;

import org.jspecify.annotations.Nullable;

/**
 * What a value is as of a day, in Cypher. A step had certainly happened where it, or one after it
 * in their order, is dated by the day; it had certainly not where it, or one before it, is dated
 * after the day. Of the others nothing is known: where they could change the value, it does not
 * follow.
 */
public final class FollowedText {

    private final Names names;
    private final Followed followed;
    private final String node;
    private final String day;

    FollowedText(Names names, Followed followed, String node, Parameter day) {
        this.names = names;
        this.followed = followed;
        this.node = node;
        this.day = day.toString();
    }

    /** The value where a day is asked about, else the one that is stored. */
    static String value(Names names, Followed followed, String node, @Nullable Parameter day) {
        return day == null
                ? property(node, followed.key())
                : new FollowedText(names, followed, node, day).text(false);
    }

    /**
     * The Cypher of a followed value for a statement that is written by hand.
     *
     * @param model the schema's model
     * @param followed what it follows from
     * @param node the statement's variable for the record
     * @param day the place of the day; null where none is asked about
     * @param isReasoned whether the rule by which it follows is wanted too
     * @return the value; where the rule is wanted, a list of the value, the rule and the rule's
     *     day. As all that tells of the record was told where no day is asked about
     */
    public static String of(
            SchemaModel model,
            Followed followed,
            String node,
            @Nullable Parameter day,
            boolean isReasoned) {
        return day == null
                ? given(property(node, followed.key()), ValueRule.AS_TOLD, "null", isReasoned)
                : new FollowedText(new Names(model), followed, node, day).text(isReasoned);
    }

    /** A list: the value, the rule by which it follows, and the rule's day. */
    String reason() {
        return text(true);
    }

    private String text(boolean isReasoned) {
        return "head(COLLECT { WITH "
                + node
                + " AS it, "
                + told()
                + " AS told RETURN CASE WHEN told <= "
                + day
                + " THEN "
                + given(property("it", followed.key()), ValueRule.AS_TOLD, "told", isReasoned)
                + " ELSE "
                + fromSteps(isReasoned)
                + " END })";
    }

    private static String given(String value, ValueRule rule, String day, boolean isReasoned) {
        return isReasoned ? "[" + value + ", " + rule(rule) + ", " + day + "]" : value;
    }

    /** The same where not all had been told by the day; read only then. */
    private String fromSteps(boolean isReasoned) {
        var otherwise = code(followed.otherwise());
        return "head(COLLECT { WITH "
                + steps()
                + " AS steps WITH steps,"
                + " reduce(kept = null, s IN steps | CASE WHEN s[2] <= "
                + day
                + " THEN s[0] ELSE kept END) AS done,"
                + " reduce(kept = null, s IN steps | CASE WHEN kept IS NULL AND s[1] > "
                + day
                + " THEN s[0] ELSE kept END) AS due"
                + (isReasoned ? latest() : "")
                + " WITH steps,"
                + (isReasoned ? " latest," : "")
                + " last([s IN steps WHERE s[3] IS NOT NULL AND s[0] <= done])[3] AS now,"
                + " [s IN steps WHERE s[3] IS NOT NULL AND coalesce(s[0] > done, true)"
                + " AND coalesce(s[0] < due, true)] AS open RETURN CASE WHEN size(steps) = 0 THEN "
                + given(otherwise, ValueRule.NO_STEPS, "null", isReasoned)
                + " WHEN any(s IN open WHERE coalesce(s[3] <> now, true)) THEN "
                + given(otherwise, ValueRule.UNDATED_STEPS, "latest", isReasoned)
                + " WHEN now IS NULL THEN "
                + given(otherwise, ValueRule.NOTHING_YET, "null", isReasoned)
                + " ELSE "
                + given("now", ValueRule.LAST_STEP, "latest", isReasoned)
                + " END })";
    }

    /** The day of the step that was dated last. */
    private String latest() {
        return ", reduce(kept = null, s IN steps | CASE WHEN s[2] <= "
                + day
                + " AND coalesce(s[2] > kept, true) THEN s[2] ELSE kept END) AS latest";
    }

    /** Order, first and last possible day, and what it makes of the value, for each step. */
    private String steps() {
        var step = names.fresh();
        var meaning = new StringBuilder("CASE ").append(property(step, followed.code()));
        followed.means()
                .forEach((code, value) ->
                        meaning.append(" WHEN ")
                                .append(code(code))
                                .append(" THEN ")
                                .append(code(value)));
        return "COLLECT { MATCH ("
                + node
                + ")"
                + names.arrow(followed.steps())
                + names.end(step, followed.steps())
                + " RETURN ["
                + property(step, followed.order())
                + ", "
                + property(step, followed.earliest())
                + ", "
                + property(step, followed.latest())
                + ", "
                + meaning
                + " END] ORDER BY "
                + property(step, followed.order())
                + " }";
    }

    /** The day by which all that tells of the record was told. */
    private String told() {
        if (followed.toldBy() == null) {
            return "null";
        }
        var pattern = new StringBuilder("(" + node + ")");
        var end = node;
        for (var hop : followed.told()) {
            end = names.fresh();
            pattern.append(names.arrow(hop)).append(names.end(end, hop));
        }
        return "head(COLLECT { MATCH "
                + pattern
                + " RETURN max("
                + property(end, followed.toldBy())
                + ") })";
    }

    private static String rule(ValueRule rule) {
        return code(rule.name());
    }

    /** Codes are names of the schema, never a client's text. */
    private static String code(String name) {
        return "'" + name.replace("'", "\\'") + "'";
    }
}
