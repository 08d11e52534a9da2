package io.lianxin.mapping.sdl;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.RecordType;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.mapping.SchemaPlace;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds names that the API derives from other names. */
final class NameChecks {

    private static final Set<String> FIELDS =
            Set.of(
                    "ancestors",
                    "certainty",
                    "staleDays",
                    "certaintyReason",
                    "conflict",
                    "and",
                    "or",
                    "not",
                    "within",
                    "node",
                    "cursor",
                    "where",
                    "direction",
                    "typename",
                    "containedIn",
                    "countValue");
    private static final Set<String> COMPONENTS =
            Set.of("isNull", "certainly", "possibly", "certainty", "conflict", "count");
    private static final Set<String> TYPES =
            Set.of(
                    "Query",
                    "Mutation",
                    "Subscription",
                    "PageInfo",
                    "OrderDirection",
                    "Certainty",
                    "CertaintyRule",
                    "CertaintyReason",
                    "ValueRule",
                    "ValueReason",
                    "CertaintyFilter",
                    "GroupKey",
                    "DateBucket",
                    "GroupValue",
                    "Facet",
                    "FacetValue",
                    "TextAggregate",
                    "CodeAggregate",
                    "NumberAggregate",
                    "BooleanAggregate",
                    "TextAggregateFilter",
                    "CodeAggregateFilter",
                    "NumberAggregateFilter");
    private static final List<String> SUFFIXES =
            List.of(
                    "Connection",
                    "Edge",
                    "Filter",
                    "RelationFilter",
                    "ListFilter",
                    "Order",
                    "SetOrder",
                    "Range",
                    "Aggregate",
                    "AggregateFilter",
                    "Group",
                    "GroupBy");

    private final SchemaModel model;
    private final Faults faults;

    NameChecks(SchemaModel model, Faults faults) {
        this.model = model;
        this.faults = faults;
    }

    void run() {
        types().forEach(type ->
                type.fields().values().stream()
                        .filter(field -> FIELDS.contains(field.name()))
                        .forEach(field -> field(type.name(), field)));
        model.values()
                .values()
                .forEach(type ->
                        type.components().values().stream()
                                .filter(field -> COMPONENTS.contains(field.name()))
                                .forEach(field -> field(type.name(), field)));
        var declared = declared();
        var derived = derived(declared.keySet());
        declared.forEach((name, place) -> {
            if (derived.contains(name)) {
                derived(place, "the type " + name);
            }
        });
        rootNames();
    }

    private Stream<RecordType> types() {
        return Stream.concat(model.nodes().values().stream(), model.abstracts().values().stream());
    }

    private void field(String owner, Field field) {
        derived(field.place(), owner + "." + field.name());
    }

    private void derived(SchemaPlace place, String what) {
        faults.add(place, what + " has a name that the engine derives", "Choose another name");
    }

    private Map<String, SchemaPlace> declared() {
        var declared = new HashMap<String, SchemaPlace>();
        types().forEach(type -> declared.put(type.name(), type.place()));
        model.values().values().forEach(type -> declared.put(type.name(), type.place()));
        model.enums().values().forEach(type -> declared.put(type.name(), type.place()));
        return declared;
    }

    private Set<String> derived(Set<String> declared) {
        var roots = new HashSet<>(declared);
        roots.addAll(Definitions.BUILT_IN);
        roots.addAll(model.scalars().keySet());
        types().forEach(type ->
                type.fields()
                        .values()
                        .forEach(field -> {
                            if (field instanceof Field.Relationship end) {
                                var name = end.name();
                                roots.add(
                                        type.name()
                                                + Character.toUpperCase(name.charAt(0))
                                                + name.substring(1));
                            }
                        }));
        var derived = new HashSet<>(TYPES);
        roots.forEach(root -> SUFFIXES.forEach(suffix -> derived.add(root + suffix)));
        return derived;
    }

    private void rootNames() {
        var taken = new HashMap<String, SchemaPlace>();
        types().filter(type -> type.label() != null)
                .forEach(type -> {
                    var name = type.name();
                    var one = Character.toLowerCase(name.charAt(0)) + name.substring(1);
                    var plural = type.plural();
                    for (var root : List.of(one, plural == null ? one + "s" : plural)) {
                        var first = taken.putIfAbsent(root, type.place());
                        if (first != null) {
                            faults.add(
                                    type.place(),
                                    "the field `"
                                            + root
                                            + "` of the query root is taken at "
                                            + first,
                                    "Choose another plural");
                        }
                    }
                });
    }
}
