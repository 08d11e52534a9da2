package io.lianxin.web.record;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.NodeType;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.query.network.Leg;
import io.lianxin.query.network.Network;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where a drawing of a record's network begins: at the record, or at those that it joins where it
 * is itself drawn as a line. This follows from the schema alone.
 */
final class NetworkStarts {

    /** The types of the relationships to their ends, by the nouns that are drawn as lines. */
    private final Map<String, Set<String>> ends = new TreeMap<>();

    NetworkStarts(SchemaModel model) {
        for (var relation : new Network(model).relations()) {
            var join = relation.join();
            if (join != null) {
                var types = ends.computeIfAbsent(join.noun(), noun -> new TreeSet<>());
                List.of(join.source(), join.target()).stream().map(Leg::type).forEach(types::add);
            }
        }
    }

    /**
     * The records where it begins.
     *
     * @param noun the record's noun
     * @param node the record as it was answered, by the names of its fields
     * @return their ids; none where it joins nothing that is there
     */
    List<String> of(NodeType noun, Map<?, ?> node) {
        var types = ends.get(noun.name());
        if (types == null) {
            return List.of(String.valueOf(node.get(Contract.ID)));
        }
        return noun.fields().values().stream()
                .filter(field ->
                        field instanceof Field.Relationship to
                                && !to.many()
                                && types.contains(to.type()))
                .map(field -> node.get(field.name()))
                .map(end -> end instanceof Map<?, ?> other ? other.get(Contract.ID) : null)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .distinct()
                .toList();
    }
}
