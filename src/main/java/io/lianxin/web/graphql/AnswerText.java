package io.lianxin.web.graphql;

import graphql.ExecutionResult;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.ByteArrayBuilder;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;

/** An answer as JSON; values of the usual kinds are written without looking for a serializer. */
final class AnswerText {

    private AnswerText() {}

    static byte[] of(JsonMapper json, ExecutionResult result) {
        try (var bytes = new ByteArrayBuilder();
                var generator = json.createGenerator(bytes)) {
            write(result.toSpecification(), generator);
            generator.flush();
            return bytes.toByteArray();
        }
    }

    private static void write(@Nullable Object value, JsonGenerator to) {
        switch (value) {
            case null -> to.writeNull();
            case String text -> to.writeString(text);
            case Integer number -> to.writeNumber(number.intValue());
            case Boolean truth -> to.writeBoolean(truth.booleanValue());
            case Map<?, ?> object -> {
                to.writeStartObject();
                object.forEach((name, field) -> {
                    to.writeName(String.valueOf(name));
                    write(field, to);
                });
                to.writeEndObject();
            }
            case List<?> list -> {
                to.writeStartArray();
                for (var item : list) {
                    write(item, to);
                }
                to.writeEndArray();
            }
            default -> to.writePOJO(value);
        }
    }
}
