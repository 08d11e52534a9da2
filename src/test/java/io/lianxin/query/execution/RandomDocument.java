package io.lianxin.query.execution;

import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** A random document over a schema; it may be invalid. */
public final class RandomDocument {

    private static final int DEEPEST = 4;

    private final GraphQLSchema schema;
    private final Set<String> roots;
    private final Random random;
    private final RandomValues values;
    private final List<String> fragments = new ArrayList<>();
    private int aliases;

    /**
     * Begins one.
     *
     * @param schema the schema
     * @param roots the root fields of which it asks for some
     * @param seed the same seed gives the same document
     */
    public RandomDocument(GraphQLSchema schema, Set<String> roots, long seed) {
        this.schema = schema;
        this.roots = roots;
        this.random = new Random(seed);
        this.values = new RandomValues(random);
    }

    /**
     * The values of its variables.
     *
     * @return by name; complete when the text was made
     */
    public Map<String, Object> variables() {
        return values.variables();
    }

    /**
     * The document.
     *
     * @return GraphQL, to be asked for once
     */
    public String text() {
        var body = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            var names = roots.stream().sorted().toList();
            var name = names.get(random.nextInt(names.size()));
            body.append(field(schema.getQueryType().getFieldDefinition(name), 0));
        }
        if (random.nextInt(5) == 0) {
            body.append(" __typename");
        }
        if (random.nextInt(5) == 0) {
            body.insert(0, "... on Query @skip(if: " + values.truth() + ") { __typename }\n");
        }
        return "query Random"
                + values.declarations()
                + " {\n"
                + body
                + "}\n"
                + String.join("\n", fragments);
    }

    private String field(GraphQLFieldDefinition field, int depth) {
        var arguments = new ArrayList<String>();
        var aliased = random.nextInt(3) == 0;
        for (var argument : field.getArguments()) {
            var needed = argument.getType() instanceof GraphQLNonNull;
            if (needed || (aliased && random.nextInt(4) == 0)) {
                arguments.add(
                        argument.getName()
                                + ": "
                                + (aliased
                                        ? values.written(argument.getType(), argument.getName(), 0)
                                        : usual(argument.getName())));
            }
        }
        var text =
                (aliased ? "a" + aliases++ + ": " : "")
                        + field.getName()
                        + (arguments.isEmpty() ? "" : "(" + String.join(", ", arguments) + ")")
                        + directive();
        return GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType below
                ? text + selections(below, depth + 1)
                : text + "\n";
    }

    private static String usual(String argument) {
        return argument.equals("ids") ? "[\"one\", \"two\", \"one\"]" : "\"one\"";
    }

    private String directive() {
        return random.nextInt(8) > 0
                ? ""
                : (random.nextBoolean() ? " @skip(if: " : " @include(if: ") + values.truth() + ")";
    }

    private String selections(GraphQLCompositeType type, int depth) {
        var body = new StringBuilder(" {\n");
        for (int i = random.nextInt(depth < DEEPEST ? 4 : 2); i >= 0; i--) {
            body.append(selection(type, depth));
        }
        return body.append("}\n").toString();
    }

    private String selection(GraphQLCompositeType type, int depth) {
        int kind = random.nextInt(10);
        if (kind == 0 || (type instanceof GraphQLUnionType && kind < 3)) {
            return random.nextBoolean() ? "__typename\n" : "t" + aliases++ + ": __typename\n";
        }
        if (kind < 3 || type instanceof GraphQLUnionType) {
            var narrower = narrower(type);
            return "... on " + narrower.getName() + directive() + selections(narrower, depth);
        }
        if (kind == 3) {
            return "..." + directive() + selections(type, depth);
        }
        if (kind == 4 && depth < DEEPEST) {
            return spread(type, depth);
        }
        var fields =
                ((GraphQLFieldsContainer) type)
                        .getFieldDefinitions().stream()
                                .filter(field -> depth < DEEPEST || isLeaf(field))
                                .toList();
        return fields.isEmpty()
                ? "__typename\n"
                : field(fields.get(random.nextInt(fields.size())), depth);
    }

    private String spread(GraphQLCompositeType type, int depth) {
        var narrower = narrower(type);
        var body = selections(narrower, depth + 1);
        var name = "F" + fragments.size();
        fragments.add("fragment " + name + " on " + narrower.getName() + body);
        var spread = "..." + name + directive() + "\n";
        return random.nextBoolean() ? spread : spread + "..." + name + "\n";
    }

    private static boolean isLeaf(GraphQLFieldDefinition field) {
        return !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType);
    }

    /** A type whose objects can stand where the type stands. */
    private GraphQLCompositeType narrower(GraphQLCompositeType type) {
        List<GraphQLNamedType> all = new ArrayList<>();
        switch (type) {
            case GraphQLInterfaceType wide -> all.addAll(schema.getImplementations(wide));
            case GraphQLUnionType wide -> all.addAll(wide.getTypes());
            case GraphQLObjectType object -> all.addAll(object.getInterfaces());
            default -> {}
        }
        all.add(type);
        return all.get(random.nextInt(all.size())) instanceof GraphQLCompositeType some
                ? some
                : type;
    }
}
