package io.lianxin.insight.network;

import io.lianxin.query.ArgumentException;
import io.lianxin.query.Question;
import io.lianxin.query.network.Network;
import io.lianxin.query.network.Relation;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which relations and records are looked at.
 *
 * @param network what the schema draws
 * @param relations the relations
 * @param nouns the nouns of the records; all where empty
 * @param avoided the ids of records that are passed over
 * @param always the ids of records that are looked at whatever their type
 */
public record Scope(
        Network network,
        Set<Relation> relations,
        Set<String> nouns,
        Set<String> avoided,
        Set<String> always) {

    private static final int NAMES = 5;
    private static final int MOST_AVOIDED = 100;

    /**
     * Reads it from the arguments {@code relations} and {@code types}.
     *
     * @param question what is asked
     * @return the scope
     * @throws ArgumentException where a relation or type is not known
     */
    public static Scope of(Question question) {
        return of(question, Set.of());
    }

    /**
     * Reads it from these and the argument {@code avoid}.
     *
     * @param question what is asked
     * @return the scope
     * @throws ArgumentException where a relation or type is not known, or too much is avoided
     */
    public static Scope avoiding(Question question) {
        return of(question, Set.copyOf(Bounds.list(question, "avoid", 0, MOST_AVOIDED)));
    }

    private static Scope of(Question question, Set<String> avoided) {
        var network = question.network();
        return new Scope(
                network,
                relations(network, question.values("relations")),
                nouns(question, "types"),
                avoided,
                Set.of());
    }

    /**
     * The same, but some records that are always looked at.
     *
     * @param ids the records' ids
     * @return a scope that neither avoids them nor asks for their types
     */
    public Scope around(Collection<String> ids) {
        var fewer = new HashSet<>(avoided);
        fewer.removeAll(ids);
        return new Scope(network, relations, nouns, fewer, Set.copyOf(ids));
    }

    private static Set<Relation> relations(Network network, List<?> names) {
        if (names.isEmpty()) {
            return new LinkedHashSet<>(network.relations());
        }
        var relations = new LinkedHashSet<Relation>();
        for (var name : names) {
            var some = network.named(String.valueOf(name));
            if (some.isEmpty()) {
                throw unknown("relations", "relation", String.valueOf(name), aliases(network));
            }
            relations.addAll(some);
        }
        return relations;
    }

    private static Set<String> aliases(Network network) {
        var all = new TreeSet<String>();
        network.relations().forEach(relation -> all.addAll(relation.aliases()));
        return all;
    }

    /**
     * The nouns that an argument names, itself or by an interface or union.
     *
     * @param question what is asked
     * @param argument the argument's name
     * @return the nouns; empty where it names none
     * @throws ArgumentException where a type is not known
     */
    public static Set<String> nouns(Question question, String argument) {
        var network = question.network();
        var nouns = new HashSet<String>();
        for (var name : question.values(argument)) {
            var members = network.members(String.valueOf(name));
            if (members.isEmpty()) {
                throw unknown(argument, "type", String.valueOf(name), network.types());
            }
            nouns.addAll(members);
        }
        return nouns;
    }

    private static ArgumentException unknown(
            String argument, String what, String name, Set<String> known) {
        return new ArgumentException(
                argument,
                "there is no " + what + " " + name,
                "The nearest are " + String.join(", ", NearNames.of(name, known, NAMES)));
    }

    /**
     * Whether a link is looked at.
     *
     * @param link the link
     * @return false where its relation or what it leads to is left out
     */
    boolean holds(Link link) {
        return relations.contains(link.relation())
                && !avoided.contains(link.far())
                && (nouns.isEmpty() || nouns.contains(link.noun()) || always.contains(link.far()));
    }

    /** Whether all relations are looked at. */
    boolean isWhole() {
        return relations.size() == network.relations().size();
    }

    /**
     * The types of the relationships that make the relations.
     *
     * @return Cypher such as {@code `A`|`B`}
     */
    String drawn() {
        var types = new TreeSet<String>();
        for (var relation : relations) {
            var join = relation.join();
            if (join == null) {
                types.add(relation.type());
            } else {
                types.add(join.source().type());
                types.add(join.target().type());
            }
        }
        return types.stream().map(Network::quoted).collect(Collectors.joining("|"));
    }
}
