package io.lianxin.query.cypher;

import io.lianxin.mapping.RecordType;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.query.plan.Hop;
import io.lianxin.query.plan.Predicate;
import io.lianxin.query.plan.Records;

import java.util.stream.Collectors;

/** Names of the schema and fresh variables, as Cypher wants them. */
public final class Names {

    private final SchemaModel model;
    private int variables;

    Names(SchemaModel model) {
        this.model = model;
    }

    String fresh() {
        return "n" + variables++;
    }

    /**
     * A name as it is written in a statement.
     *
     * @param name a label, relationship type or property
     * @return the name in backticks
     */
    public static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }

    /**
     * A property of a variable.
     *
     * @param variable the variable
     * @param key the property's name
     * @return an expression
     */
    public static String property(String variable, String key) {
        return variable + "." + quoted(key);
    }

    String labels(RecordType type) {
        var label = type.label();
        return label == null ? anyOf(type.members()) : quoted(label);
    }

    String anyOf(Iterable<String> nouns) {
        var labels = new StringBuilder();
        for (var noun : nouns) {
            labels.append(labels.isEmpty() ? "" : "|").append(quoted(model.node(noun).label()));
        }
        return labels.toString();
    }

    String labelList(RecordType type) {
        return type.members().stream()
                .map(noun -> "'" + model.node(noun).label().replace("'", "\\'") + "'")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** The label that tells of which noun a record is. */
    String nounLabel(RecordType type, String node) {
        return "head([l IN labels(" + node + ") WHERE l IN " + labelList(type) + "])";
    }

    String identity(RecordType type) {
        return quoted(model.identityLabel(type));
    }

    /** Whether records of a type can be asked for by the id of one that leads to them. */
    boolean isForwarded(RecordType type) {
        return model.forwarding().filter(noun -> !noun.equals(type)).isPresent();
    }

    String forwardingLabel() {
        return quoted(model.forwarding().orElseThrow().label());
    }

    String forwardingArrow() {
        return "-[:" + quoted(model.forward(model.forwarding().orElseThrow()).type()) + "]->";
    }

    String arrow(Hop hop) {
        return arrow(hop, hop.outgoing());
    }

    /** The arrow of the way back. */
    String back(Hop hop) {
        return arrow(hop, !hop.outgoing());
    }

    private static String arrow(Hop hop, boolean outgoing) {
        var type = quoted(hop.type());
        return outgoing ? "-[:" + type + "]->" : "<-[:" + type + "]-";
    }

    /**
     * The records at the far end of a hop. Their label is left out where it says nothing new: the
     * planner weighs each index of a label that a statement names, which takes it a third longer,
     * and the database would look at the label of each record.
     */
    String end(String variable, Hop hop) {
        return end(variable, hop, hop.target());
    }

    /**
     * The same where an index may find the records sooner than the hop, for which it has a label.
     */
    String end(String variable, Hop hop, Records records) {
        return isNamed(records.filter())
                ? node(variable, records.type())
                : end(variable, hop, records.type());
    }

    private String end(String variable, Hop hop, RecordType type) {
        return model.leadsOnlyTo(hop.type(), hop.outgoing(), type)
                ? "(" + variable + ")"
                : node(variable, type);
    }

    private static boolean isNamed(Predicate filter) {
        return switch (filter) {
            case Predicate.And and -> and.parts().stream().anyMatch(Names::isNamed);
            case Predicate.Compare compare -> compare.key().equals("id");
            default -> false;
        };
    }

    /** The records from which a hop leads on, with a label only where others might do so, too. */
    String origin(String variable, Hop hop, RecordType type) {
        return model.leadsOnlyTo(hop.type(), !hop.outgoing(), type)
                ? "(" + variable + ")"
                : node(variable, type);
    }

    String node(String variable, RecordType type) {
        return "(" + variable + ":" + labels(type) + ")";
    }
}
