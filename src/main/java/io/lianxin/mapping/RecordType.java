package io.lianxin.mapping;

import org.jspecify.annotations.Nullable;

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
}
