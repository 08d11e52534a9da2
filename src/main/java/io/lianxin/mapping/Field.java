package io.lianxin.mapping;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** A field of a record type, and how it is stored. */
public sealed interface Field {

    /**
     * Its name in the schema.
     *
     * @return the field's name
     */
    String name();

    /**
     * What it means.
     *
     * @return English first, then the Chinese term
     */
    String description();

    /**
     * Where it is written.
     *
     * @return file and line
     */
    SchemaPlace place();

    /**
     * What curators and readers may do with a stored value.
     *
     * @param indexed whether lists are often ordered or filtered by it
     * @param printed whether a citation's surface form must contain it
     * @param editorial whether it is our own and needs no citation
     * @param loaded whether the loader fills it and no row may
     * @param readingOf the field whose text it spells in pinyin; null where it spells none
     * @param identity whether two records of equal text in it may be the same
     * @param absent the reason why it is empty where no row says so
     * @param restrictedTo the lowest role that may read it; null for everybody
     * @param shown the field that is shown of the private name whose place on a page this is; null
     *     where it is no such place
     * @param textHash whether it is the hash of a text that the reader may supply
     * @param naming whether it is a proper name or another form of one
     * @param endings the generic endings that a short form of the name leaves out
     */
    record Rules(
            boolean indexed,
            boolean printed,
            boolean editorial,
            boolean loaded,
            @Nullable String readingOf,
            boolean identity,
            String absent,
            @Nullable String restrictedTo,
            @Nullable String shown,
            boolean textHash,
            boolean naming,
            List<String> endings) {}

    /**
     * A scalar, an enum, or a list of these, stored as one property.
     *
     * @param name the field's name
     * @param description what it means
     * @param type the scalar's or enum's name
     * @param list whether it is a list
     * @param required whether it is never null
     * @param key the property's name in the graph
     * @param rules what may be done with it
     * @param following from what it follows as of a day; null where it is the same on every day
     * @param place where it is written
     */
    record Property(
            String name,
            String description,
            String type,
            boolean list,
            boolean required,
            String key,
            Rules rules,
            @Nullable Following following,
            SchemaPlace place)
            implements Field {}

    /**
     * A value stored in several properties of its owner.
     *
     * @param name the field's name, and the prefix of the properties' names
     * @param description what it means
     * @param value the value's type
     * @param required whether it is never null
     * @param rules what may be done with it
     * @param place where it is written
     */
    record Embedded(
            String name,
            String description,
            ValueType value,
            boolean required,
            Rules rules,
            SchemaPlace place)
            implements Field {

        /**
         * The property that holds a component.
         *
         * @param component the component's name
         * @return the property's name in the graph
         */
        public String key(String component) {
            return name + "_" + component;
        }

        /**
         * The properties of which one is present when the value is: one that no value lacks, else
         * all. An interval's lower bound comes first, because an index often knows it already.
         *
         * @return properties' names in the graph
         */
        public List<String> presence() {
            var never = value.components().values().stream().filter(Property::required).findFirst();
            if (never.isEmpty()) {
                return value.components().keySet().stream().map(this::key).toList();
            }
            var one = key(never.get().name());
            return value.lower() == null ? List.of(one) : List.of(key(value.lower()), one);
        }
    }

    /**
     * A relationship to other records.
     *
     * @param name the field's name
     * @param description what it means
     * @param target the type at the other end
     * @param type the relationship's type in the graph
     * @param outgoing whether it points from this record to the other
     * @param many whether there can be several
     * @param required whether there is always one
     * @param transitive whether it makes a tree
     * @param draw whether a drawing shows it
     * @param label what it is called at a line of a drawing; null where the description serves
     * @param rules what may be done with it
     * @param place where it is written
     */
    record Relationship(
            String name,
            String description,
            String target,
            String type,
            boolean outgoing,
            boolean many,
            boolean required,
            boolean transitive,
            boolean draw,
            @Nullable String label,
            Rules rules,
            SchemaPlace place)
            implements Field {}

    /**
     * The records at the far end of joining nodes.
     *
     * @param name the field's name
     * @param description what it means
     * @param target the type at the far end
     * @param joins the field of this type that leads to the joining nodes
     * @param end the field of the joining type that leads to the far end
     * @param transitive whether it makes a tree
     * @param draw whether a drawing shows it
     * @param label what it is called at a line of a drawing; null where the description serves
     * @param place where it is written
     */
    record Through(
            String name,
            String description,
            String target,
            String joins,
            String end,
            boolean transitive,
            boolean draw,
            @Nullable String label,
            SchemaPlace place)
            implements Field {}

    /**
     * A value that is computed when asked for: by a Cypher expression, or, where it has inputs, by
     * a computer outside of the database.
     *
     * @param name the field's name
     * @param description what it means
     * @param type the name of the scalar, enum or value type
     * @param list whether it is a list
     * @param required whether it is never null
     * @param by the name of the expression's file, or of the computer
     * @param inputs what the computer is given, by the names that it knows
     * @param place where it is written
     */
    record Computed(
            String name,
            String description,
            String type,
            boolean list,
            boolean required,
            String by,
            Map<String, List<String>> inputs,
            SchemaPlace place)
            implements Field {

        /**
         * Whether a computer outside of the database makes the value.
         *
         * @return false where a Cypher expression does
         */
        public boolean isOutside() {
            return !inputs.isEmpty();
        }
    }
}
