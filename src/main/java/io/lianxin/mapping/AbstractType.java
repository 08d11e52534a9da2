package io.lianxin.mapping;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Set;

/**
 * An abstract type, as GraphQL's specification calls interfaces and unions: one of several nouns.
 *
 * @param name the name in the schema
 * @param description what it means
 * @param label the label of an interface's nodes; null for a union
 * @param plural the name of its list in the query root
 * @param fields an interface's fields by name; for a union those that all its members share
 * @param members the names of the node types, in the schema's order
 * @param place where it is written
 */
public record AbstractType(
        String name,
        String description,
        @Nullable String label,
        @Nullable String plural,
        Map<String, Field> fields,
        Set<String> members,
        SchemaPlace place)
        implements RecordType {}
