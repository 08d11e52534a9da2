package io.lianxin.mapping;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** A type whose values are nodes of the graph, alone or as one of several kinds. */
public sealed interface RecordType permits NodeType, AbstractType {

    /**
     * Its name in the schema.
     *
     * @return the type's name
     */
    String name();

    /**
     * What it means.
     *
     * @return English first, then the Chinese term
     */
    String description();

    /**
     * The label of its nodes.
     *
     * @return a label, or null for a union, whose nodes have none in common
     */
    @Nullable String label();

    /**
     * The name of its list in the query root.
     *
     * @return the plural, or null where the root offers no list
     */
    @Nullable String plural();

    /**
     * Its fields.
     *
     * @return by name, in the schema's order
     */
    Map<String, Field> fields();

    /**
     * The names of the node types that it stands for.
     *
     * @return at least one; its own name for a node type
     */
    Set<String> members();

    /**
     * Where it is written.
     *
     * @return file and line
     */
    SchemaPlace place();

    /**
     * The properties by which an index finds and orders the records, beside their ids: each indexed
     * field's, of an interval its lower bound's.
     *
     * @return the properties' names; none for a union
     */
    default Set<String> indexedKeys() {
        var keys = new LinkedHashSet<String>();
        if (label() == null) {
            return keys;
        }
        for (var field : fields().values()) {
            switch (field) {
                case Field.Property it when it.rules().indexed() && !it.list() ->
                        keys.add(it.key());
                case Field.Embedded it when it.rules().indexed() && it.value().lower() != null ->
                        keys.add(it.key(it.value().lower()));
                default -> {}
            }
        }
        return keys;
    }
}
