package io.lianxin.naive;

import graphql.language.*;
import graphql.schema.idl.*;

import io.lianxin.graph.*;

import org.jspecify.annotations.NullUnmarked;
import org.snakeyaml.engine.v2.api.*;

import java.time.LocalDate;
import java.util.*;
import java.util.stream.*;

/** Records in memory, and what the SDL says of them. */
@NullUnmarked // null is a value here
@SuppressWarnings({"rawtypes", "unchecked"}) // graphql-java's signatures
final class NaiveGraph {

    private static final Statement ALL =
            Statement.of(
                    """
                    MATCH (n:Node) RETURN n.id, labels(n), properties(n),
                      COLLECT { MATCH (n)-[r]->(m:Node) RETURN [type(r), m.id] }
                    """);

    final Map<String, Kind> kinds = new TreeMap<>();
    final Map<String, Vertex> vertices = new TreeMap<>();
    private final TypeDefinitionRegistry sdl;

    /** A record type with its nouns, or a type of values; `says`: its directives' arguments. */
    record Kind(String name, Map<String, Object> says, Set<String> nouns, Map<String, Leg> legs) {

        Leg tree() {
            var trees = legs.values().stream().filter(leg -> leg.says.containsKey("transitive"));
            return trees.findFirst().orElse(null);
        }
    }

    /** A field: scalar, scalars, value, one or many; a part of a value too, as `field_part`. */
    record Leg(String name, String type, String sort, Map<String, Object> says) {}

    /** A record; days are texts. */
    record Vertex(
            String id, String noun, Map<String, Object> stored, Map<String, Set<Vertex>> ways) {

        Object get(Leg leg) {
            return stored.get((String) leg.says.getOrDefault("name", leg.name));
        }

        /** The part of a value that is its `lower`, `upper` or `blur`. */
        Object part(Leg leg, String which) {
            return stored.get(leg.name + "_" + leg.says.get(which));
        }

        boolean has(Leg leg) {
            return stored.keySet().stream().anyMatch(key -> key.startsWith(leg.name + "_"));
        }

        /** Whether no word blurs a value. */
        boolean isSharp(Leg leg) {
            var words = list(part(leg, "blur")).toList();
            return list(leg.says.get("blurring")).noneMatch(words::contains);
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }
    }

    NaiveGraph(String text, GraphReader reader) {
        sdl = new SchemaParser().parse(text);
        sdl.types().values().forEach(this::add);
        try (var session = reader.open()) {
            var rows = session.read(ALL);
            rows.forEach(row -> add((String) row.get(0), (List<?>) row.get(1), row.get(2)));
            rows.forEach(row -> relate((String) row.get(0), (List<List<String>>) row.get(3)));
        }
    }

    private void add(String id, List<?> labels, Object properties) {
        var stored = new HashMap<>((Map<String, Object>) properties);
        stored.replaceAll((key, it) -> it instanceof LocalDate ? it.toString() : it);
        var nouns = kinds.values().stream().filter(it -> it.nouns.equals(Set.of(it.name)));
        var noun = nouns.filter(it -> labels.contains(it.name)).findFirst().orElseThrow();
        vertices.put(id, new Vertex(id, noun.name, stored, new HashMap<>()));
    }

    private void relate(String id, List<List<String>> ways) {
        for (var way : ways) {
            vertices.get(id)
                    .ways
                    .computeIfAbsent("OUT" + way.get(0), it -> new LinkedHashSet<>())
                    .add(vertices.get(way.get(1)));
            vertices.get(way.get(1))
                    .ways
                    .computeIfAbsent("IN" + way.get(0), it -> new LinkedHashSet<>())
                    .add(vertices.get(id));
        }
    }

    private void add(TypeDefinition type) {
        var legs = legs(type);
        var nouns = new TreeSet<String>();
        if (type instanceof UnionTypeDefinition union) {
            union.getMemberTypes().forEach(each -> nouns.add(((TypeName) each).getName()));
            nouns.forEach(noun -> legs.putAll(legs(sdl.getTypeOrNull(noun))));
            nouns.forEach(noun -> legs.values().retainAll(legs(sdl.getTypeOrNull(noun)).values()));
        } else if (type instanceof InterfaceTypeDefinition wide) {
            sdl.getAllImplementationsOf(wide).forEach(each -> nouns.add(each.getName()));
            nouns.removeIf(name -> sdl.getTypeOrNull(name) instanceof InterfaceTypeDefinition);
        } else if (type instanceof ObjectTypeDefinition noun && noun.hasDirective("node")) {
            nouns.add(noun.getName());
        }
        kinds.put(type.getName(), new Kind(type.getName(), says(type), nouns, legs));
    }

    private Map<String, Leg> legs(TypeDefinition of) {
        var legs = new LinkedHashMap<String, Leg>();
        if (of instanceof ImplementingTypeDefinition<?> type) {
            type.getImplements()
                    .forEach(each ->
                            legs.putAll(legs(sdl.getTypeOrNull(((TypeName) each).getName()))));
            type.getFieldDefinitions().forEach(field -> add(legs, field));
        }
        return legs;
    }

    private void add(Map<String, Leg> legs, FieldDefinition field) {
        var name = field.getName();
        var type = AstPrinter.printAst(field.getType());
        var target = sdl.getTypeOrNull(type.replaceAll("\\W", ""));
        var said = says(field);
        var sort = type.startsWith("[") ? "many" : "one";
        if (target == null
                || target instanceof EnumTypeDefinition
                || target instanceof ScalarTypeDefinition) {
            sort = type.startsWith("[") ? "scalars" : "scalar";
        } else if (target instanceof ObjectTypeDefinition && !target.hasDirective("node")) {
            sort = "value";
            said.putAll(says(target));
            legs(target)
                    .forEach((part, leg) ->
                            legs.put(
                                    name + "_" + part,
                                    new Leg(name + "_" + part, leg.type, leg.sort, leg.says)));
        }
        legs.put(name, new Leg(name, type.replaceAll("\\W", ""), sort, said));
    }

    private static Map<String, Object> says(Object of) {
        var arguments = new ArrayList<Argument>();
        if (of instanceof DirectivesContainer<?> some) {
            some.getDirectives().forEach(each -> arguments.addAll(each.getArguments()));
        }
        return input(arguments);
    }

    /** Arguments as plain values: GraphQL's literals are YAML. */
    static Map<String, Object> input(List<Argument> arguments) {
        var each = arguments.stream().map(AstPrinter::printAst);
        var text = each.collect(Collectors.joining(", ", "{", "}"));
        return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(text);
    }

    static Map<String, Object> map(Object input) {
        return input == null ? Map.of() : (Map<String, Object>) input;
    }

    static Stream<Object> list(Object input) {
        return input instanceof List<?> all
                ? ((List<Object>) all).stream()
                : Stream.ofNullable(input);
    }

    static int order(Object one, Object other) {
        return one instanceof Number number
                ? Double.compare(number.doubleValue(), ((Number) other).doubleValue())
                : ((Comparable<Object>) one).compareTo(other);
    }

    Kind to(Leg leg) {
        return kinds.get(leg.type);
    }

    /** The codes of an enum; none of another type. */
    List<String> codes(String type) {
        return sdl.getTypeOrNull(type) instanceof EnumTypeDefinition codes
                ? codes.getEnumValueDefinitions().stream().map(it -> it.getName()).toList()
                : List.of();
    }

    List<Vertex> all(Kind kind) {
        return vertices.values().stream().filter(it -> kind.nouns.contains(it.noun)).toList();
    }

    Vertex first(Vertex from, Leg leg) {
        return targets(from, leg).stream().findFirst().orElse(null);
    }

    /** The records that a field leads to, each once. */
    Set<Vertex> targets(Vertex from, Leg leg) {
        if (leg.says.get("through") instanceof String through) {
            var found = new LinkedHashSet<Vertex>();
            var joins = kinds.get(from.noun).legs.get(through.split("\\.", -1)[0]);
            var end = kinds.get(joins.type).legs.get(through.split("\\.", -1)[1]);
            targets(from, joins).forEach(joining -> found.addAll(targets(joining, end)));
            return found;
        }
        var way = "" + leg.says.get("direction") + leg.says.get("type");
        var found = new LinkedHashSet<>(from.ways.getOrDefault(way, Set.of()));
        found.removeIf(each -> !kinds.get(leg.type).nouns.contains(each.noun));
        return found;
    }

    /** A record and all above it in its tree, nearest first. */
    Set<Vertex> climb(Vertex from) {
        var found = new LinkedHashSet<>(Set.of(from));
        for (Set<Vertex> level = found; !level.isEmpty(); ) {
            var next = new TreeSet<>(Comparator.comparing(Vertex::id));
            level.forEach(each -> next.addAll(targets(each, kinds.get(each.noun).tree())));
            next.removeAll(found);
            found.addAll(next);
            level = next;
        }
        return found;
    }
}
