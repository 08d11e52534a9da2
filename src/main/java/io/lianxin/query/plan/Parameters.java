package io.lianxin.query.plan;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of one statement, in the order in which the plan asks for them. */
public final class Parameters {

    private final List<@Nullable Object> values = new ArrayList<>();
    private final List<Object> notes = new ArrayList<>();

    /**
     * The place of a value that the statement does not need but the answer may.
     *
     * @param index its number, from 0
     */
    public record Note(int index) {}

    /**
     * Takes a value.
     *
     * @param value what the driver accepts, or null
     * @return its place
     */
    public Parameter add(@Nullable Object value) {
        values.add(value);
        return new Parameter(values.size() - 1);
    }

    /**
     * The value at a place.
     *
     * @param parameter the place
     * @return the value
     */
    public @Nullable Object value(Parameter parameter) {
        return values.get(parameter.index());
    }

    /**
     * Takes a value that is not sent.
     *
     * @param value the value
     * @return its place
     */
    public Note note(Object value) {
        notes.add(value);
        return new Note(notes.size() - 1);
    }

    /**
     * All values that are not sent.
     *
     * @return in the order in which they were taken
     */
    public List<Object> notes() {
        return Collections.unmodifiableList(notes);
    }

    /**
     * How many there are.
     *
     * @return the number of values
     */
    public int size() {
        return values.size();
    }

    /**
     * All values by their canonical names.
     *
     * @return an unmodifiable map
     */
    public Map<String, Object> byName() {
        var named = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < values.size(); i++) {
            named.put(new Parameter(i).name(), values.get(i));
        }
        @SuppressWarnings("NullAway") // Bolt knows null; the reader's signature does not
        Map<String, Object> result = Collections.unmodifiableMap(named);
        return result;
    }
}
