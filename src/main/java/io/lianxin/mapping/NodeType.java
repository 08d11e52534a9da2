package io.lianxin.mapping;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A noun: nodes of one label.
 *
 * @param name the name in the schema
 * @param description what it means
 * @param label the label of its nodes
 * @param plural the name of its list in the query root
 * @param caption the template of a record's short name
 * @param key the fields from whose values the id of a nested row is made
 * @param search the text fields that search looks into
 * @param term the term of an outside vocabulary that means the same
 * @param forwards the field to the record that is given when one of these is asked for by its id;
 *     null where the record itself is given
 * @param interfaces the interfaces that it carries
 * @param labels every label of its nodes: its own and those of its interfaces
 * @param validity when a record holds; null where {@code asOf} does not matter
 * @param fields its fields by name, inherited ones included
 * @param place where it is written
 */
public record NodeType(
        String name,
        String description,
        String label,
        @Nullable String plural,
        @Nullable String caption,
        List<String> key,
        List<String> search,
        @Nullable String term,
        @Nullable String forwards,
        List<String> interfaces,
        List<String> labels,
        @Nullable Validity validity,
        Map<String, Field> fields,
        SchemaPlace place)
        implements RecordType {

    @Override
    public Set<String> members() {
        return Set.of(name);
    }
}
