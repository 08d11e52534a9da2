package io.lianxin.query.completion;

import graphql.GraphQLContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.introspection.Introspection;
import graphql.language.FragmentDefinition;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The shapes of one operation. Fields are merged by graphql-java's own collector, once for each
 * type of object that occurs, so that their order is the specification's.
 */
public final class Shapes {

    private static final String TYPE_NAME = Introspection.TypeNameMetaFieldDef.getName();

    private final FieldCollector collector = new FieldCollector();
    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Object> variables;

    /**
     * Makes the shapes of an operation.
     *
     * @param schema the executable schema
     * @param fragments the document's fragments by name
     * @param variables the operation's variables, of which directives ask
     */
    public Shapes(
            GraphQLSchema schema,
            Map<String, FragmentDefinition> fragments,
            Map<String, Object> variables) {
        this.schema = schema;
        this.fragments = fragments;
        this.variables = variables;
    }

    /**
     * The root fields.
     *
     * @param selections what the operation selects
     * @return the fields, merged, by the names expected
     */
    public MergedSelectionSet roots(SelectionSet selections) {
        return collector.collectFields(parameters(schema.getQueryType()), selections);
    }

    /**
     * Whether a field asks for the name of its object's type.
     *
     * @param field the field
     * @return true for {@code __typename}
     */
    public static boolean isTypeName(MergedField field) {
        return field.getName().equals(TYPE_NAME);
    }

    /**
     * The shape of a field.
     *
     * @param owner the type that has the field
     * @param field the field, merged
     * @return its shape
     */
    public Shape of(GraphQLObjectType owner, MergedField field) {
        GraphQLFieldDefinition definition =
                Introspection.getFieldDefinition(schema, owner, field.getName());
        return of(definition.getType(), field);
    }

    private Shape of(GraphQLType declared, MergedField field) {
        var required = declared instanceof GraphQLNonNull;
        var type = (GraphQLOutputType) GraphQLTypeUtil.unwrapNonNull(declared);
        return switch (type) {
            case GraphQLScalarType scalar -> new Shape.Single(type, required, Leaf.of(scalar));
            case GraphQLEnumType codes -> new Shape.Single(type, required, Leaf.of(codes));
            case GraphQLList list ->
                    new Shape.Many(type, required, of(list.getWrappedType(), field));
            case GraphQLObjectType object -> {
                var fields = fields(object, field);
                yield new Shape.Composite(type, required, same -> fields);
            }
            default -> new Shape.Composite(type, required, new ByType(field)::of);
        };
    }

    private Fields fields(GraphQLObjectType type, MergedField field) {
        var keys = new ArrayList<String>();
        var shapes = new ArrayList<@Nullable Shape>();
        collector
                .collectFields(parameters(type), field)
                .getSubFields()
                .forEach((key, below) -> {
                    keys.add(key);
                    shapes.add(isTypeName(below) ? null : of(type, below));
                });
        return new Fields(type, List.copyOf(keys), Collections.unmodifiableList(shapes));
    }

    private FieldCollectorParameters parameters(GraphQLObjectType type) {
        return FieldCollectorParameters.newParameters()
                .schema(schema)
                .objectType(type)
                .fragments(fragments)
                .variables(variables)
                .graphQLContext(GraphQLContext.getDefault())
                .build();
    }

    /** The fields of an interface or a union, for each type when one of its objects comes. */
    private final class ByType {

        private final Map<String, Optional<Fields>> known = new ConcurrentHashMap<>();
        private final MergedField field;

        ByType(MergedField field) {
            this.field = field;
        }

        @Nullable Fields of(String name) {
            return known.computeIfAbsent(
                            name,
                            same ->
                                    Optional.ofNullable(schema.getObjectType(name))
                                            .map(type -> fields(type, field)))
                    .orElse(null);
        }
    }
}
