package io.lianxin.query.answer;

import org.jspecify.annotations.Nullable;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;

/** An object's values by key, in order; the keys are shared by all objects of a kind. */
public final class FieldValues extends AbstractMap<String, @Nullable Object> {

    private final List<String> keys;
    private final @Nullable Object[] values;

    /**
     * Takes both as they are.
     *
     * @param keys the keys; different, never changed
     * @param values the values, as many; never changed afterwards
     */
    public FieldValues(List<String> keys, @Nullable Object[] values) {
        this.keys = keys;
        this.values = values;
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        for (int i = 0; i < values.length; i++) {
            if (keys.get(i).equals(key)) {
                return values[i];
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return key instanceof String && keys.contains(key);
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super @Nullable Object> action) {
        for (int i = 0; i < values.length; i++) {
            action.accept(keys.get(i), values[i]);
        }
    }

    @Override
    public Set<Map.Entry<String, @Nullable Object>> entrySet() {
        return new Entries();
    }

    private final class Entries extends AbstractSet<Map.Entry<String, @Nullable Object>> {

        @Override
        public Iterator<Map.Entry<String, @Nullable Object>> iterator() {
            return new InOrder();
        }

        @Override
        public int size() {
            return values.length;
        }
    }

    private final class InOrder implements Iterator<Map.Entry<String, @Nullable Object>> {

        private int next;

        @Override
        public boolean hasNext() {
            return next < values.length;
        }

        @Override
        public Map.Entry<String, @Nullable Object> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            var entry = new SimpleImmutableEntry<>(keys.get(next), values[next]);
            next++;
            return entry;
        }
    }
}
