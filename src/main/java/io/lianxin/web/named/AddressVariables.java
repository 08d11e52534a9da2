package io.lianxin.web.named;

import graphql.language.AstPrinter;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a query's variables from the address. */
final class AddressVariables {

    /** Whether a table begins with a byte order mark. */
    static final String MARK = "_bom";

    /** Which list of the answer makes a table's rows. */
    static final String ROWS = "_rows";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final NamedQuery query;

    AddressVariables(NamedQuery query) {
        this.query = query;
    }

    /**
     * The variables that an address gives, and the example's own where it gives none.
     *
     * @param given the address's parameters; those that begin with an underscore are not variables
     * @return values as GraphQL wants them
     * @throws WrongAddress where a parameter is no variable, or no value of its type
     */
    Map<String, @Nullable Object> read(MultiValueMap<String, String> given) {
        var variables = new LinkedHashMap<String, @Nullable Object>(query.usual());
        given.forEach((name, values) -> {
            if (!name.startsWith("_")) {
                variables.put(name, value(definition(name), values));
            } else if (!name.equals(MARK) && !name.equals(ROWS)) {
                throw new WrongAddress(
                        "`%s` says nothing about a table. Write `%s` or `%s`."
                                .formatted(name, MARK, ROWS));
            }
        });
        for (var variable : query.variables()) {
            if (variable.getType() instanceof NonNullType
                    && variable.getDefaultValue() == null
                    && !variables.containsKey(variable.getName())) {
                throw new WrongAddress(
                        "The variable `%s` (%s) is missing. Add ?%s=… to the address."
                                .formatted(
                                        variable.getName(),
                                        AstPrinter.printAst(variable.getType()),
                                        variable.getName()));
            }
        }
        return variables;
    }

    private VariableDefinition definition(String name) {
        return query.variables().stream()
                .filter(variable -> variable.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new WrongAddress(unknown(name)));
    }

    private String unknown(String name) {
        var names =
                query.variables().stream()
                        .map(VariableDefinition::getName)
                        .collect(Collectors.joining(", "));
        return "`%s` is no variable of %s. %s"
                .formatted(
                        name,
                        query.name(),
                        names.isEmpty() ? "It has none." : "It has " + names + ".");
    }

    private static Object value(VariableDefinition variable, List<String> values) {
        var type = bare(variable.getType());
        if (type instanceof ListType list) {
            return values.stream()
                    .flatMap(each -> Stream.of(each.split(",")))
                    .map(each -> single(variable, bare(list.getType()), each.strip()))
                    .toList();
        }
        return single(variable, type, values.getLast());
    }

    private static Type<?> bare(Type<?> type) {
        return type instanceof NonNullType sure ? sure.getType() : type;
    }

    private static Object single(VariableDefinition variable, Type<?> type, String text) {
        var name = type instanceof TypeName named ? named.getName() : "";
        try {
            return switch (name) {
                case "Int" -> Integer.valueOf(text);
                case "Float" -> Double.valueOf(text);
                case "Boolean" -> truth(text);
                default -> text.startsWith("{") ? JSON.readValue(text, Map.class) : text;
            };
        } catch (NumberFormatException | JacksonException unreadable) {
            throw new WrongAddress(
                    "`%s` is no value for the variable `%s`, which is of the type %s."
                            .formatted(
                                    text,
                                    variable.getName(),
                                    AstPrinter.printAst(variable.getType())));
        }
    }

    private static Boolean truth(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new NumberFormatException(text);
        }
        return Boolean.valueOf(text);
    }
}
