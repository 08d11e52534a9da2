package io.lianxin.query.schema;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/** The scalar of calendar days: ISO 8601, four digits of year, two of month and day. */
public final class DateScalar implements Coercing<LocalDate, String> {

    /** The scalar. */
    public static final GraphQLScalarType DATE =
            GraphQLScalarType.newScalar().name("Date").coercing(new DateScalar()).build();

    private DateScalar() {}

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        if (value instanceof LocalDate day) {
            return day.toString();
        }
        throw new CoercingSerializeException("The graph holds no day here but " + value);
    }

    @Override
    public LocalDate parseValue(Object input, GraphQLContext context, Locale locale) {
        try {
            return LocalDate.parse(String.valueOf(input));
        } catch (DateTimeException wrong) {
            throw new CoercingParseValueException(message(input));
        }
    }

    @Override
    public LocalDate parseLiteral(
            Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (!(input instanceof StringValue text) || text.getValue() == null) {
            throw new CoercingParseLiteralException(message(input));
        }
        try {
            return LocalDate.parse(text.getValue());
        } catch (DateTimeException wrong) {
            throw new CoercingParseLiteralException(message(text.getValue()));
        }
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.of(String.valueOf(input));
    }

    private static String message(Object input) {
        return "`" + input + "` is no day of the calendar. Write it as \"2022-06-30\"";
    }
}
