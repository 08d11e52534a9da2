package io.lianxin.mapping;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the schema says about storage.
 *
 * @param nodes the nouns by name
 * @param abstracts interfaces and unions by name
 * @param values value types by name
 * @param enums code lists by name
 * @param scalars descriptions of the schema's own scalars by name
 * @param ends the nouns at either end of the relationships of a type: {@code >CITES} at the end
 *     that they point to, {@code <CITES} at the other
 * @param labels the nouns' names by their labels
 */
public record SchemaModel(
        Map<String, NodeType> nodes,
        Map<String, AbstractType> abstracts,
        Map<String, ValueType> values,
        Map<String, EnumType> enums,
        Map<String, String> scalars,
        Map<String, Set<String>> ends,
        Map<String, String> labels) {

    /**
     * A model with what follows from its types.
     *
     * @param nodes the nouns by name
     * @param abstracts interfaces and unions by name
     * @param values value types by name
     * @param enums code lists by name
     * @param scalars descriptions of the schema's own scalars by name
     * @return the whole model
     */
    public static SchemaModel of(
            Map<String, NodeType> nodes,
            Map<String, AbstractType> abstracts,
            Map<String, ValueType> values,
            Map<String, EnumType> enums,
            Map<String, String> scalars) {
        var ends = new HashMap<String, Set<String>>();
        var labels = new HashMap<String, String>();
        var model = new SchemaModel(nodes, abstracts, values, enums, scalars, ends, labels);
        for (var noun : nodes.values()) {
            labels.put(noun.label(), noun.name());
            for (var field : noun.fields().values()) {
                if (field instanceof Field.Relationship to) {
                    model.end(to.type(), to.outgoing()).addAll(model.type(to.target()).members());
                    model.end(to.type(), !to.outgoing()).add(noun.name());
                }
            }
        }
        return model;
    }

    /**
     * The noun of a record.
     *
     * @param labels what the graph has on it, the noun's among them
     * @return the noun's name; null where none of them is a noun's
     */
    public @Nullable String noun(List<?> labels) {
        for (var label : labels) {
            var noun = this.labels.get(String.valueOf(label));
            if (noun != null) {
                return noun;
            }
        }
        return null;
    }

    private Set<String> end(String relationship, boolean outgoing) {
        return ends.computeIfAbsent((outgoing ? ">" : "<") + relationship, end -> new HashSet<>());
    }

    /**
     * Whether relationships of a type can lead to nothing else than records of a type, because no
     * field of the schema writes others.
     *
     * @param relationship the relationship's type
     * @param outgoing whether they are followed in the way that they point
     * @param target what they are to lead to
     * @return true where the target's label would say nothing new
     */
    public boolean leadsOnlyTo(String relationship, boolean outgoing, RecordType target) {
        return target.members()
                .containsAll(ends.getOrDefault((outgoing ? ">" : "<") + relationship, Set.of()));
    }

    /**
     * The record type of a name.
     *
     * @param name a noun, interface or union
     * @return the type
     * @throws IllegalArgumentException where there is none
     */
    public RecordType type(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no record type " + name));
    }

    /**
     * The record type of a name, where there is one.
     *
     * @param name any type's name
     * @return the noun, interface or union
     */
    public Optional<RecordType> find(String name) {
        @Nullable RecordType noun = nodes.get(name);
        return Optional.ofNullable(noun != null ? noun : abstracts.get(name));
    }

    /**
     * The noun of a name.
     *
     * @param name a noun
     * @return the noun
     * @throws IllegalArgumentException where there is none
     */
    public NodeType node(String name) {
        var node = nodes.get(name);
        if (node == null) {
            throw new IllegalArgumentException("no noun " + name);
        }
        return node;
    }

    /**
     * When records of a type hold.
     *
     * @param type any record type
     * @return the validity of each of its nouns that has one
     */
    public Validities validities(RecordType type) {
        return Validities.of(this, type);
    }

    /**
     * The joining relationship that a through field starts with.
     *
     * @param owner the type that has the field
     * @param field the through field
     * @return the relationship to the joining nodes
     */
    public Field.Relationship joins(RecordType owner, Field.Through field) {
        return relationship(owner, field.joins());
    }

    /**
     * The relationship from the joining nodes to the far end.
     *
     * @param owner the type that has the field
     * @param field the through field
     * @return the relationship to the far end
     */
    public Field.Relationship end(RecordType owner, Field.Through field) {
        return relationship(type(joins(owner, field).target()), field.end());
    }

    /**
     * The noun whose records stand for others.
     *
     * @return none where no noun forwards
     */
    public Optional<NodeType> forwarding() {
        return nodes.values().stream().filter(noun -> noun.forwards() != null).findFirst();
    }

    /**
     * The relationship from the records that stand for others to those others.
     *
     * @param noun a noun that forwards
     * @return its way to them
     */
    public Field.Relationship forward(NodeType noun) {
        return relationship(noun, String.valueOf(noun.forwards()));
    }

    /**
     * The property that holds the hash of a text that the reader may supply.
     *
     * @return empty where no noun has one
     */
    public Optional<Field.Property> textHash() {
        return nodes.values().stream()
                .flatMap(noun -> noun.fields().values().stream())
                .filter(Field.Property.class::isInstance)
                .map(Field.Property.class::cast)
                .filter(property -> property.rules().textHash())
                .findFirst();
    }

    /**
     * The label under which ids are unique.
     *
     * @param type any record type with a label
     * @return the label of the topmost interface that declares the id, or the type's own
     */
    public String identityLabel(RecordType type) {
        for (var above : abstracts.values()) {
            var label = above.label();
            if (label != null
                    && above.fields().containsKey("id")
                    && above.members().containsAll(type.members())
                    && abstracts.values().stream().noneMatch(wider -> isWider(wider, above))) {
                return label;
            }
        }
        return String.valueOf(type.label());
    }

    private static boolean isWider(AbstractType wider, AbstractType than) {
        return wider.label() != null
                && wider.fields().containsKey("id")
                && wider.members().size() > than.members().size()
                && wider.members().containsAll(than.members());
    }

    private static Field.Relationship relationship(RecordType owner, String name) {
        if (owner.fields().get(name) instanceof Field.Relationship relationship) {
            return relationship;
        }
        throw new IllegalArgumentException(owner.name() + "." + name + " is no relationship");
    }
}
