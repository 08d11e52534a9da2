package io.lianxin.query.fault;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

import io.lianxin.terms.spelling.Distance;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what may have been meant where a document names something that the schema does not have. */
public final class Suggestions {

    private static final Pattern FIELD =
            Pattern.compile("Field '(?<name>\\w+)' in type '(?<type>\\w+)' is undefined");
    private static final Pattern INPUT =
            Pattern.compile("contains a field not in '(?<type>\\w+)': '(?<name>\\w+)'");
    private static final Pattern VALUE =
            Pattern.compile(
                    "with value '(?:EnumValue\\{name=')?(?<name>\\w+)'?}?' is not a valid"
                            + " '(?<type>\\w+)'");
    private static final Pattern GIVEN =
            Pattern.compile("enum '(?<type>\\w+)'\\. No value found for name '(?<name>\\w+)'");
    private static final Pattern PRINTED = Pattern.compile(" with value '\\w+\\{.*}'(?= )");
    private static final Pattern WRITTEN = Pattern.compile("'\\w+Value\\{name='(\\w+)'}'");
    private static final int FEW = 12;

    /** No name of a schema is as long; comparing takes time for each letter. */
    private static final int LONGEST = 60;

    private final GraphQLSchema schema;

    /**
     * Suggestions for documents of a schema.
     *
     * @param schema what there is
     */
    public Suggestions(GraphQLSchema schema) {
        this.schema = schema;
    }

    /**
     * Errors with what may have been meant.
     *
     * @param errors any errors
     * @return the same errors in the same order; those of validation end with a suggestion, where
     *     there is one
     */
    public List<GraphQLError> on(List<GraphQLError> errors) {
        return errors.stream().map(this::on).toList();
    }

    private GraphQLError on(GraphQLError error) {
        if (error.getErrorType() != ErrorType.ValidationError || error.getMessage() == null) {
            return error;
        }
        var message = error.getMessage();
        var remedy =
                Stream.of(FIELD, INPUT, VALUE, GIVEN)
                        .map(pattern -> pattern.matcher(message))
                        .filter(Matcher::find)
                        .findFirst()
                        .map(found -> remedy(found.group("name"), found.group("type")))
                        .orElse("");
        var told =
                WRITTEN.matcher(PRINTED.matcher(message).replaceAll("")).replaceAll("`$1`")
                        + remedy;
        if (told.equals(message)) {
            return error;
        }
        return GraphqlErrorBuilder.newError()
                .message("%s", told)
                .locations(error.getLocations())
                .path(error.getPath())
                .errorType(error.getErrorType())
                .extensions(error.getExtensions())
                .build();
    }

    private String remedy(String name, String type) {
        return switch (schema.getType(type)) {
            case GraphQLFieldsContainer fields -> field(name, fields);
            case GraphQLInputObjectType input -> near(name, names(input.getFieldDefinitions()));
            case GraphQLEnumType codes -> near(name, names(codes.getValues()));
            case null, default -> "";
        };
    }

    /** A name like it; else the list below it whose records have it. */
    private String field(String name, GraphQLFieldsContainer of) {
        var below =
                of.getFieldDefinitions().stream()
                        .filter(field -> has(GraphQLTypeUtil.unwrapAll(field.getType()), name))
                        .map(field ->
                                ". Did you mean `%s { %s }`?".formatted(field.getName(), name))
                        .findFirst();
        return below.orElseGet(() -> near(name, names(of.getFieldDefinitions())));
    }

    private static boolean has(Object type, String name) {
        return type instanceof GraphQLFieldsContainer fields
                && fields.getFieldDefinition(name) != null;
    }

    private static List<String> names(List<? extends GraphQLNamedSchemaElement> elements) {
        return elements.stream().map(GraphQLNamedSchemaElement::getName).toList();
    }

    private static String near(String name, List<String> names) {
        if (name.length() > LONGEST) {
            return "";
        }
        var nearest =
                names.stream()
                        .filter(each -> distance(name, each) <= Math.max(2, name.length() / 3))
                        .min(Comparator.comparingInt(each -> distance(name, each)));
        if (nearest.isPresent()) {
            return ". Did you mean `%s`?".formatted(nearest.get());
        }
        return names.size() > FEW
                ? ""
                : names.stream().collect(Collectors.joining("`, `", ". There are `", "`."));
    }

    private static int distance(String one, String other) {
        return Distance.between(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
    }
}
