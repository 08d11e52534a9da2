package io.lianxin.web.record;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.NodeType;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * All of a record, as the engine answered it.
 *
 * @param noun its type
 * @param id its id
 * @param caption its caption
 * @param values the values of its own fields that are not empty
 * @param relations the fields that lead to other records
 * @param above the records above it in its tree, nearest first
 * @param citations what it rests on
 * @param absences why fields are empty
 * @param starts the ids of the records where a drawing of its network begins: its own, or of those
 *     that it joins where it is drawn as a line
 * @param release the name of the record's state
 * @param sha256 the hash of that state
 */
record RecordPage(
        NodeType noun,
        String id,
        String caption,
        List<Value> values,
        List<Relation> relations,
        List<Link> above,
        Several citations,
        Several absences,
        List<String> starts,
        String release,
        String sha256) {

    /**
     * A value.
     *
     * @param field its field
     * @param value text, number, list, or the components of a value by name
     */
    record Value(Field field, Object value) {}

    /**
     * Another record.
     *
     * @param id its id
     * @param type its type's name
     * @param caption its caption
     * @param via the record that joins the two; null where none does
     */
    record Link(String id, String type, String caption, @Nullable Link via) {}

    /**
     * A field that leads to other records.
     *
     * @param field the field
     * @param total how many there are
     * @param links the first of them
     */
    record Relation(Field field, int total, List<Link> links) {}

    /**
     * Records that support this one.
     *
     * @param noun their type; null where the record has none
     * @param total how many there are
     * @param list the first of them, by field
     */
    record Several(@Nullable NodeType noun, int total, List<Map<String, Object>> list) {

        static final Several NONE = new Several(null, 0, List.of());
    }

    /**
     * The relations without those to joining records alone: where a field leads through them to the
     * far end and as many are there, each joining record is named beside its end.
     */
    List<Relation> ends() {
        return relations.stream()
                .filter(relation ->
                        !proofs(relation.field().name()).isEmpty() || !isNamed(relation))
                .toList();
    }

    private boolean isNamed(Relation joining) {
        return relations.stream()
                .anyMatch(other ->
                        other.field() instanceof Field.Through through
                                && through.joins().equals(joining.field().name())
                                && other.total() == joining.total());
    }

    /** The numbers, from 1, of the citations that prove a field. */
    List<Integer> proofs(String field) {
        var numbers = new ArrayList<Integer>();
        for (int i = 0; i < citations.list().size(); i++) {
            if (citations.list().get(i).get(Contract.SUPPORTS) instanceof List<?> proved
                    && proved.contains(field)) {
                numbers.add(i + 1);
            }
        }
        return numbers;
    }

    /** The sources as they are cited, each once: of the record itself, else of its citations. */
    List<Map<?, ?>> references() {
        var own =
                values.stream()
                        .filter(value -> value.field().name().equals(Contract.REFERENCE))
                        .map(Value::value);
        var cited =
                citations.list().stream()
                        .map(each -> each.get(Contract.REFERENCE))
                        .filter(Objects::nonNull);
        return java.util.stream.Stream.concat(own, cited)
                .filter(Map.class::isInstance)
                .<Map<?, ?>>map(each -> (Map<?, ?>) each)
                .distinct()
                .toList();
    }
}
