package io.lianxin.ingest.row;

import io.lianxin.ingest.fault.Faults;
import io.lianxin.ingest.fault.Nearest;
import io.lianxin.ingest.yaml.Yaml;
import io.lianxin.mapping.Field;
import io.lianxin.mapping.NodeType;
import io.lianxin.mapping.RecordType;
import io.lianxin.mapping.SchemaModel;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * Says which noun a row is of: the one that its entry {@code type} names, else the usual one of its
 * file or field. Where the usual noun has a field {@code type}, the entry is that field unless it
 * names a noun.
 */
final class RowTypes {

    private static final String TYPE = "type";

    private final SchemaModel model;
    private final Faults faults;

    RowTypes(SchemaModel model, Faults faults) {
        this.model = model;
        this.faults = faults;
    }

    /** The type that a file or folder is named after: {@code liaison-station} for instance. */
    @Nullable RecordType named(String file) {
        return Stream.<RecordType>concat(
                        model.nodes().values().stream(), model.abstracts().values().stream())
                .filter(type -> kebab(type.name()).equals(file))
                .findFirst()
                .orElse(null);
    }

    /** The type whose rows may stand under a field. */
    RecordType target(Field.Relationship field) {
        return model.type(field.target());
    }

    /** The noun of a row; null where a fault was told. */
    @Nullable NodeType of(@Nullable RecordType usual, String where, Yaml.Entries row) {
        var entry = row.entries().get(TYPE);
        if (entry != null
                && entry.value() instanceof Yaml.Text text
                && !(usual instanceof NodeType noun && isField(noun, text))) {
            return noun(text);
        }
        if (usual instanceof NodeType noun) {
            return noun;
        }
        faults.add(
                row.place(),
                "this row does not say of which type it is",
                usual == null
                        ? "Add `type:`; no type is called as the file, " + where
                        : "Add `type:` with one of " + String.join(", ", usual.members()));
        return null;
    }

    /** Whether an entry says the row's type and is no field. */
    boolean isTypeEntry(NodeType noun, String name, Yaml.Entry entry) {
        return name.equals(TYPE)
                && !(entry.value() instanceof Yaml.Text text && isField(noun, text));
    }

    private boolean isField(NodeType noun, Yaml.Text text) {
        return noun.fields().containsKey(TYPE) && !model.nodes().containsKey(text.value());
    }

    private @Nullable NodeType noun(Yaml.Text text) {
        var noun = model.nodes().get(text.value());
        if (noun == null) {
            faults.add(
                    text.place(),
                    "there is no type `" + text.value() + "`",
                    Nearest.remedy(
                            text.value(),
                            model.nodes().keySet(),
                            "Write a type of the schema that has rows of its own"));
        }
        return noun;
    }

    static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
