package io.lianxin.query.execution;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;

import io.lianxin.mapping.SchemaReader;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

@DisplayName("Both executions give the same bytes: data, errors, places, order")
class SameAnswersTests {

    private final JsonMapper json = new JsonMapper();

    @ParameterizedTest
    @CsvSource({"src/test/resources/engine, 1500", "schema, 100"})
    void onRandomDocuments(Path schema, int documents) {
        var world = new World(SchemaReader.read(schema));
        var seen = new Seen();
        for (long seed = 1; seen.valid < documents; seed++) {
            var document = world.document(seed);
            var text = document.text();
            if (world.isValid(text, document.variables())) {
                seen.valid++;
                compare(world, text, document.variables(), seed, seen);
                compare(world, text, other(document.variables()), seed, seen);
            }
        }
        System.out.println(seen);
        assertThat(seen.direct).isEqualTo(2 * documents - seen.left);
        assertThat(seen.left).as("left to graphql-java").isLessThan(documents / 20);
        assertThat(seen.errors).as("answers with errors").isGreaterThan(documents / 10);
        assertThat(seen.nothing).as("answers without data").isGreaterThan(documents / 100);
    }

    private void compare(
            World world, String text, Map<String, Object> variables, long seed, Seen seen) {
        if (!world.isValid(text, variables)) {
            seen.left++;
            return;
        }
        var rows = world.rows(text, variables, seed);
        var direct = world.direct(text, variables, rows);
        if (direct == null) {
            seen.left++;
            return;
        }
        var usual = world.usual(text, variables, rows);
        assertThat(bytes(direct))
                .as("seed %d, variables %s\n%s", seed, variables, text)
                .isEqualTo(bytes(usual));
        seen.direct++;
        seen.errors += direct.getErrors().isEmpty() ? 0 : 1;
        seen.nothing += direct.getData() == null ? 1 : 0;
    }

    private String bytes(ExecutionResult result) {
        return json.writeValueAsString(result.toSpecification());
    }

    /** Other values of the same kinds. */
    private static Map<String, Object> other(Map<String, Object> variables) {
        var others = new LinkedHashMap<String, Object>();
        variables.forEach((name, value) -> others.put(name, other(value)));
        return others;
    }

    private static Object other(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                var others = new LinkedHashMap<Object, Object>();
                map.forEach((key, inner) -> others.put(key, other(inner)));
                yield others;
            }
            case List<?> list -> {
                var others = new ArrayList<Object>();
                list.forEach(item -> others.add(other(item)));
                if (!list.isEmpty()) {
                    others.add(Objects.requireNonNull(other(list.getFirst())));
                }
                yield others;
            }
            case String text when text.startsWith("text") -> text + " more";
            case String text when text.matches("20\\d\\d-\\d\\d-\\d\\d") ->
                    "1999-12-3" + text.length() % 2;
            case Integer number -> number > 10 ? Integer.valueOf(number + 1) : number;
            case Double number -> number == 0 ? number : Double.valueOf(number + 1);
            default -> value;
        };
    }

    /** How often what was seen. */
    private static final class Seen {

        private int valid;
        private int direct;
        private int left;
        private int errors;
        private int nothing;

        @Override
        public String toString() {
            return "%d documents, %d answers compared, %d with errors, %d without data, %d left"
                    .formatted(valid, direct, errors, nothing, left);
        }
    }
}
