package io.lianxin.bench.floor;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** Writes plain values as JSON, with as little work as can be. */
final class JsonText {

    private static final int BLANK = 0x20;

    private final StringBuilder text = new StringBuilder(1024);

    JsonText field(String name) {
        string(name);
        text.append(':');
        return this;
    }

    JsonText raw(String part) {
        text.append(part);
        return this;
    }

    JsonText value(@Nullable Object value) {
        switch (value) {
            case null -> text.append("null");
            case String string -> string(string);
            case Number number -> text.append(number);
            case Boolean flag -> text.append(flag);
            case Map<?, ?> map -> object(map);
            case List<?> list -> array(list);
            case Object[] array -> array(List.of(array));
            default -> string(value.toString());
        }
        return this;
    }

    private void object(Map<?, ?> map) {
        char before = '{';
        for (var entry : map.entrySet()) {
            text.append(before);
            string(String.valueOf(entry.getKey()));
            text.append(':');
            value(entry.getValue());
            before = ',';
        }
        text.append(before == '{' ? "{}" : "}");
    }

    private void array(List<?> list) {
        text.append('[');
        for (int place = 0; place < list.size(); place++) {
            if (place > 0) {
                text.append(',');
            }
            value(list.get(place));
        }
        text.append(']');
    }

    private void string(String string) {
        text.append('"');
        for (int place = 0; place < string.length(); place++) {
            char character = string.charAt(place);
            if (character == '"' || character == '\\') {
                text.append('\\').append(character);
            } else if (character < BLANK) {
                text.append(String.format("\\u%04x", (int) character));
            } else {
                text.append(character);
            }
        }
        text.append('"');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
