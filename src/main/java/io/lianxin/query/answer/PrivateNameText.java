package io.lianxin.query.answer;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.NodeType;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.query.cypher.Names;

import java.util.ArrayList;
import java.util.Set;

/**
 * The Cypher for the places of all private names that a caller may not read: for each the place,
 * the hash of its page's text, and what is shown instead.
 */
public final class PrivateNameText {

    private PrivateNameText() {}

    /**
     * Renders the expression.
     *
     * @param model the schema's model
     * @param roles the caller's roles
     * @return an expression whose value is a list of lists of three
     */
    public static String of(SchemaModel model, Set<String> roles) {
        var lists = new ArrayList<String>();
        for (var noun : model.nodes().values()) {
            for (var field : noun.fields().values()) {
                if (field instanceof Field.Property place
                        && place.rules().shown() != null
                        && !roles.contains(String.valueOf(place.rules().restrictedTo()))) {
                    lists.add(list(model, noun, place));
                }
            }
        }
        return lists.isEmpty() ? "[]" : String.join(" + ", lists);
    }

    private static String list(SchemaModel model, NodeType noun, Field.Property place) {
        var at = Names.property("p", place.key());
        var hash = model.textHash().orElseThrow();
        var shown = (Field.Property) noun.fields().get(String.valueOf(place.rules().shown()));
        return "COLLECT { MATCH (p:"
                + Names.quoted(noun.label())
                + ") WHERE "
                + at
                + " IS NOT NULL RETURN ["
                + at
                + ", head(COLLECT { MATCH (t:"
                + Names.quoted(model.identityLabel(noun))
                + " {id: split("
                + at
                + ", '@')[0]}) RETURN "
                + Names.property("t", hash.key())
                + " }), "
                + Names.property("p", java.util.Objects.requireNonNull(shown).key())
                + "] }";
    }
}
