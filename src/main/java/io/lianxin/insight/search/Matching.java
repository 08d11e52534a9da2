package io.lianxin.insight.search;

import io.lianxin.mapping.search.SearchedField;
import io.lianxin.mapping.search.SearchedField.Role;
import io.lianxin.terms.spelling.Distance;
import io.lianxin.terms.spelling.Folded;
import io.lianxin.terms.spelling.SearchKeys.Kind;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Sees by what a record that an index brought matches a text, and how well. What an index took for
 * a match and is none brings nothing.
 *
 * @param text what was typed
 */
record Matching(AskedText text) {

    private static final double ALL_WORDS = 0.5;

    /** The best match of a record on a route; null where it has none. */
    @Nullable Match of(Route route, Candidate record) {
        return switch (route) {
            case NAME -> beginning(route, record, Set.of(Role.NAME), Folded::plain);
            case OTHER_NAME -> beginning(route, record, Set.of(Role.OTHER_NAME), Folded::plain);
            case VARIANT ->
                    beginning(route, record, Set.of(Role.NAME, Role.OTHER_NAME), Folded::canonical);
            case PINYIN, INITIALS -> read(route, record);
            case SUBJECT -> subject(record);
            case TEXT -> words(record);
            case FUZZY -> alike(record);
        };
    }

    private @Nullable Match beginning(
            Route route, Candidate record, Set<Role> roles, UnaryOperator<String> folding) {
        var typed = route == Route.VARIANT ? text.canonical() : text.plain();
        return best(
                texts(record, roles)
                        .map(each -> {
                            var folded = folding.apply(each.text);
                            return folded.startsWith(typed)
                                    ? match(route, each, part(typed, folded))
                                    : null;
                        }));
    }

    private @Nullable Match read(Route route, Candidate record) {
        var kind = Objects.requireNonNull(route.kind());
        var typed = String.valueOf(text.latin());
        return best(
                kind.texts(record.keys()).stream()
                        .filter(key -> key.startsWith(typed))
                        .map(key -> match(route, spelt(record, key), part(typed, key))));
    }

    /** The field that is read so: the pinyin where it spells the key, else the name. */
    private static Found spelt(Candidate record, String key) {
        return texts(record, Set.of(Role.READING))
                .filter(each -> key.equals(Folded.latin(each.text)))
                .findFirst()
                .orElseGet(() -> called(record));
    }

    private static Found called(Candidate record) {
        var name = record.name();
        var texts = record.in(name);
        return new Found(name.name(), texts.isEmpty() ? record.caption() : texts.getFirst());
    }

    private @Nullable Match subject(Candidate record) {
        var typed = text.canonical();
        return best(
                Kind.SUBJECT.texts(record.keys()).stream()
                        .filter(key -> key.startsWith(typed))
                        .map(key -> match(Route.SUBJECT, about(record, key), part(typed, key))));
    }

    private static Found about(Candidate record, String key) {
        var fields =
                record.noun().fields().stream().filter(it -> it.role() == Role.SUBJECT).toList();
        for (var field : fields) {
            for (var code : record.in(field)) {
                var term = field.terms().getOrDefault(code, code);
                if (Folded.canonical(term).equals(key)) {
                    return new Found(field.name(), term);
                }
            }
        }
        var linked = fields.stream().filter(field -> field.properties().isEmpty()).findFirst();
        return new Found(linked.map(SearchedField::name).orElse(""), key);
    }

    private @Nullable Match words(Candidate record) {
        var phrase = Folded.simplified(text.plain());
        return best(
                texts(record, Set.of(Role.NAME, Role.OTHER_NAME, Role.TEXT))
                        .map(each -> {
                            var folded = Folded.simplified(each.text);
                            var part =
                                    folded.contains(phrase)
                                            ? ALL_WORDS + (1 - ALL_WORDS) * part(phrase, folded)
                                            : ALL_WORDS * covered(folded);
                            return part == 0 ? null : match(Route.TEXT, each, part);
                        }));
    }

    /** The share of the words that a text has. */
    private double covered(String folded) {
        return (double) text.words().stream().filter(folded::contains).count()
                / text.words().size();
    }

    private @Nullable Match alike(Candidate record) {
        var latin = text.latin();
        var keys =
                latin == null
                        ? Stream.<Match>empty()
                        : Kind.PINYIN.texts(record.keys()).stream()
                                .map(key -> alike(latin, key, spelt(record, key)));
        var words =
                texts(record, Set.of(Role.NAME, Role.OTHER_NAME, Role.TEXT))
                        .flatMap(each ->
                                AskedText.of(shortened(each.text)).words().stream()
                                        .flatMap(word ->
                                                text.words().stream()
                                                        .map(typed -> alike(typed, word, each))));
        return best(Stream.concat(keys, words));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= AskedText.MOST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, AskedText.MOST));
    }

    private static @Nullable Match alike(String typed, String word, Found where) {
        int errors = IndexQuery.errors(typed);
        int distance = errors == 0 ? 1 : Distance.between(typed, word);
        return distance > errors
                ? null
                : match(Route.FUZZY, where, 1 - (double) distance / typed.length());
    }

    private static Stream<Found> texts(Candidate record, Set<Role> roles) {
        return record.noun().fields().stream()
                .filter(field -> roles.contains(field.role()))
                .flatMap(field ->
                        record.in(field).stream()
                                .filter(each ->
                                        field.role() != Role.OTHER_NAME || !begins(record, each))
                                .map(each -> new Found(field.name(), each)));
    }

    /** Whether a name is the beginning of the one by which the record is found anyway. */
    private static boolean begins(Candidate record, String other) {
        return record.in(record.name()).stream().anyMatch(name -> name.startsWith(other));
    }

    private static Match match(Route route, Found where, double part) {
        return new Match(route, where.field, where.text, route.score(part));
    }

    private static double part(String typed, String whole) {
        return (double) typed.length() / whole.length();
    }

    private static @Nullable Match best(Stream<? extends @Nullable Match> matches) {
        return matches.filter(Objects::nonNull)
                .max(Comparator.comparingDouble(each -> each.score()))
                .orElse(null);
    }

    /** A text in a field. */
    private record Found(String field, String text) {}
}
