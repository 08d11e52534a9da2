package io.lianxin.query.limit;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How large the parts of a document are. Each selection and each fragment is looked at once,
 * however often it is spread; a fragment that contains itself counts as nothing there, since
 * validation refuses it. Fragments of the same name, which validation refuses too, count together.
 */
final class Extents {

    private final Map<String, List<FragmentDefinition>> fragments = new HashMap<>();
    private final Map<String, Extent> spread = new HashMap<>();
    private final IdentityHashMap<SelectionSet, Extent> known = new IdentityHashMap<>();

    Extents(Document document) {
        for (var each : document.getDefinitionsOfType(FragmentDefinition.class)) {
            fragments.computeIfAbsent(each.getName(), name -> new ArrayList<>()).add(each);
        }
        fragments.keySet().forEach(this::settle);
    }

    /** Counts a fragment after those that it spreads; without recursion, for there may be many. */
    private void settle(String name) {
        var open = new ArrayDeque<String>();
        var begun = new HashSet<String>();
        open.push(name);
        while (!open.isEmpty()) {
            var next = open.element();
            if (spread.containsKey(next)) {
                open.pop();
            } else if (begun.add(next)) {
                spreads(next).stream()
                        .filter(each -> fragments.containsKey(each) && !begun.contains(each))
                        .forEach(open::push);
            } else {
                open.pop();
                spread.put(next, definitions(next));
            }
        }
    }

    private Set<String> spreads(String name) {
        var names = new HashSet<String>();
        fragments
                .getOrDefault(name, List.of())
                .forEach(each -> spreads(each.getSelectionSet(), names));
        return names;
    }

    private static void spreads(@Nullable SelectionSet set, Set<String> names) {
        if (set == null) {
            return;
        }
        for (var selection : selections(set)) {
            switch (selection) {
                case Field field -> spreads(field.getSelectionSet(), names);
                case InlineFragment inline -> spreads(inline.getSelectionSet(), names);
                case FragmentSpread named -> names.add(named.getName());
                default -> {}
            }
        }
    }

    private Extent definitions(String name) {
        var sum = Extent.NOTHING;
        for (var each : fragments.getOrDefault(name, List.of())) {
            sum = sum.beside(Nesting.of(each)).beside(of(each.getSelectionSet()));
        }
        return sum;
    }

    /** How large an operation is. */
    Extent of(OperationDefinition operation) {
        return Nesting.of(operation).beside(of(operation.getSelectionSet()));
    }

    /** How large a selection is. */
    Extent of(Selection<?> selection) {
        return switch (selection) {
            case Field field -> Nesting.of(field).above(of(field.getSelectionSet()));
            case InlineFragment inline -> Nesting.of(inline).beside(of(inline.getSelectionSet()));
            case FragmentSpread named ->
                    Nesting.of(named).beside(spread.getOrDefault(named.getName(), Extent.NOTHING));
            default -> Extent.NOTHING;
        };
    }

    private Extent of(@Nullable SelectionSet set) {
        if (set == null) {
            return Extent.NOTHING;
        }
        var counted = known.get(set);
        if (counted != null) {
            return counted;
        }
        var sum = Extent.NOTHING;
        for (var selection : selections(set)) {
            sum = sum.beside(of(selection));
        }
        known.put(set, sum);
        return sum;
    }

    /** What a selection holds. */
    List<Selection<?>> inner(Selection<?> selection) {
        return switch (selection) {
            case Field field -> selections(field.getSelectionSet());
            case InlineFragment inline -> selections(inline.getSelectionSet());
            case FragmentSpread named ->
                    fragments.getOrDefault(named.getName(), List.of()).stream()
                            .flatMap(each -> selections(each.getSelectionSet()).stream())
                            .toList();
            default -> List.of();
        };
    }

    /** The selections of a set. */
    @SuppressWarnings({"rawtypes", "unchecked"}) // graphql-java's own signature
    static List<Selection<?>> selections(@Nullable SelectionSet set) {
        return set == null ? List.of() : (List<Selection<?>>) (List) set.getSelections();
    }
}
