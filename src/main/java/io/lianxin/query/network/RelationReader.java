package io.lianxin.query.network;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.NodeType;
import io.lianxin.mapping.RecordType;
import io.lianxin.mapping.SchemaModel;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the drawn relations from the schema. A noun over which a drawn through field leads is a
 * joining one. Ends of it that no such field reaches are drawn from its first required end.
 */
final class RelationReader {

    private final SchemaModel model;
    private final Map<Relation.Join, RelationDraft> joined = new LinkedHashMap<>();
    private final Map<String, RelationDraft> direct = new LinkedHashMap<>();
    private final Set<String> joining = new HashSet<>();
    private final Set<String> hidden = new HashSet<>();

    RelationReader(SchemaModel model) {
        this.model = model;
    }

    List<Relation> read() {
        types().forEach(this::throughFields);
        joined.keySet().forEach(join -> joining.add(join.noun()));
        joining.forEach(noun -> otherEnds(model.node(noun)));
        types().forEach(this::directFields);
        hidden.forEach(direct::remove);
        return Stream.concat(
                        joined.entrySet().stream()
                                .map(entry -> entry.getValue().joined(entry.getKey())),
                        direct.entrySet().stream()
                                .map(entry -> entry.getValue().direct(entry.getKey())))
                .toList();
    }

    private Stream<RecordType> types() {
        return Stream.concat(model.abstracts().values().stream(), model.nodes().values().stream());
    }

    private void throughFields(RecordType owner) {
        for (var field : owner.fields().values()) {
            if (field instanceof Field.Through it && it.draw()) {
                var near = model.joins(owner, it);
                var far = model.end(owner, it);
                var from = new Leg(near.type(), !near.outgoing());
                var to = new Leg(far.type(), far.outgoing());
                for (var noun : model.type(near.target()).members()) {
                    join(
                            new Relation.Join(noun, from, to),
                            new RelationDraft.Said(owner, it, model.type(it.target()), false));
                }
            }
        }
    }

    private void join(Relation.Join join, RelationDraft.Said said) {
        var turned = join.turned();
        var known = joined.get(turned);
        if (known == null) {
            joined.computeIfAbsent(join, same -> new RelationDraft()).add(said);
            return;
        }
        known.add(said.turned());
        if (known.isTurned()) {
            joined.remove(turned);
            joined.put(join, known.reversed());
        }
    }

    /** The ends of a joining noun that no through field reaches. */
    private void otherEnds(NodeType noun) {
        var legs = new LinkedHashMap<Leg, Field.Relationship>();
        for (var field : noun.fields().values()) {
            if (field instanceof Field.Relationship it && it.draw() && !isJoining(it)) {
                legs.putIfAbsent(new Leg(it.type(), it.outgoing()), it);
            }
        }
        var main =
                legs.entrySet().stream()
                        .filter(leg -> leg.getValue().required() && !leg.getValue().many())
                        .findFirst();
        var reached = new HashSet<Leg>();
        joined.keySet().stream()
                .filter(join -> join.noun().equals(noun.name()))
                .forEach(join -> {
                    reached.add(join.source());
                    reached.add(join.target());
                });
        main.ifPresent(first ->
                legs.forEach((leg, field) -> {
                    if (!reached.contains(leg) && !leg.equals(first.getKey())) {
                        joined.computeIfAbsent(
                                        new Relation.Join(noun.name(), first.getKey(), leg),
                                        same -> new RelationDraft())
                                .add(
                                        new RelationDraft.Said(
                                                model.type(first.getValue().target()),
                                                field,
                                                model.type(field.target()),
                                                noun.name(),
                                                false));
                    }
                }));
    }

    private boolean isJoining(Field.Relationship field) {
        return joining.containsAll(model.type(field.target()).members());
    }

    private void directFields(RecordType owner) {
        if (joining.containsAll(owner.members())) {
            return;
        }
        for (var field : owner.fields().values()) {
            if (field instanceof Field.Relationship it && !isJoining(it)) {
                if (!it.draw()) {
                    hidden.add(it.type());
                }
                direct.computeIfAbsent(it.type(), same -> new RelationDraft())
                        .add(
                                new RelationDraft.Said(
                                        owner, it, model.type(it.target()), !it.outgoing()));
            }
        }
    }
}
