package io.lianxin.ingest.row;

import io.lianxin.ingest.fault.Faults;
import io.lianxin.ingest.yaml.Yaml;
import io.lianxin.mapping.Field;
import io.lianxin.mapping.NodeType;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Says which id a row has. */
final class Ids {

    private static final Pattern WRITTEN = Pattern.compile("[a-z0-9]+([-.][a-z0-9]+)*");

    private final Faults faults;

    Ids(Faults faults) {
        this.faults = faults;
    }

    /** The id that a row writes; null where it writes none. */
    @Nullable String written(Yaml.Entries row) {
        var entry = row.entries().get("id");
        if (entry == null || !(entry.value() instanceof Yaml.Text text)) {
            return null;
        }
        if (!WRITTEN.matcher(text.value()).matches()) {
            faults.add(
                    text.place(),
                    "the id `" + text.value() + "` is malformed",
                    "Write lower-case letters, digits, single hyphens and dots, such as"
                            + " `membership-sun-dajun-lvliang-secretary`");
        }
        return text.value();
    }

    /** The id of a row that writes none; one that says the place where a fault was told. */
    String derived(@Nullable Draft parent, NodeType type, Yaml.Entries row) {
        if (parent == null) {
            faults.add(
                    row.place(),
                    "this row of " + type.name() + " has no id",
                    "Add an id that stays for ever");
            return "the row at " + row.place();
        }
        var values = new ArrayList<String>();
        type.key().forEach(field -> values(row.entries(), field, values));
        if (values.isEmpty()) {
            otherwise(type, row, values);
        }
        if (values.isEmpty()) {
            faults.add(
                    row.place(),
                    "this row of "
                            + type.name()
                            + " has neither an id nor "
                            + (type.key().isEmpty()
                                    ? "a key in the schema"
                                    : String.join(" or ", type.key())),
                    "Add an id that stays for ever");
            return "the row at " + row.place();
        }
        return parent.id() + "." + String.join(".", values);
    }

    /** Where the row leaves out the whole key, what it refers to tells it from others. */
    private static void otherwise(NodeType type, Yaml.Entries row, List<String> values) {
        type.fields().values().stream()
                .filter(Field.Relationship.class::isInstance)
                .forEach(field -> values(row.entries(), field.name(), values));
    }

    private static void values(Map<String, Yaml.Entry> entries, String field, List<String> values) {
        var entry = entries.get(field);
        if (entry != null && entry.value() instanceof Yaml.Text text) {
            values.add(text.value());
        }
    }
}
