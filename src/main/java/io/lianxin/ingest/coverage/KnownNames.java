package io.lianxin.ingest.coverage;

import io.lianxin.corpus.PageText;
import io.lianxin.corpus.PrivateName;
import io.lianxin.ingest.page.Corpus;
import io.lianxin.ingest.row.Draft;
import io.lianxin.ingest.row.Given;
import io.lianxin.ingest.row.RecordSet;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names that the record knows, in every form: as its rows give them, as citations print them,
 * without their generic endings, and the full names of private persons from the pages.
 */
final class KnownNames {

    private static final String CITES = "CITES";
    private static final String INFERRED = "INFERRED";
    private static final int SHORTEST = 2;

    /** Marks that a name may be printed with or without. */
    private static final Pattern MARKS = Pattern.compile("[“”‘’\"《》〈〉\\s]");

    private final RecordSet records;
    private final @Nullable Corpus corpus;
    private final Set<String> forms = new LinkedHashSet<>();
    private final Set<String> surnames = new LinkedHashSet<>();
    private final Pattern addressed;

    KnownNames(RecordSet records, @Nullable Corpus corpus) {
        this.records = records;
        this.corpus = corpus;
        records.all().forEach(this::names);
        addressed = addressed(surnames);
    }

    private static Pattern addressed(Set<String> surnames) {
        var any = surnames.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return surnames.isEmpty()
                ? Pattern.compile("(?!)")
                : Pattern.compile(
                        "(?:%s)(?:%s)|[老小](?:%s)"
                                .formatted(any, SignWords.any(SignWords.ADDRESSES), any));
    }

    private void names(Draft draft) {
        var naming = new HashSet<String>();
        for (var given : draft.given()) {
            if (given instanceof Given.Scalar scalar && scalar.field().rules().naming()) {
                naming.add(scalar.field().name());
                var endings = scalar.field().rules().endings();
                texts(scalar.value()).forEach(name -> name(name, endings));
            } else if (given instanceof Given.Scalar scalar
                    && scalar.field().rules().shown() != null) {
                fullName(String.valueOf(scalar.value()));
            }
        }
        if (!naming.isEmpty()) {
            records.incoming(CITES, draft.id()).forEach(citation -> printed(citation, naming));
        }
    }

    /** The form that a citation prints of a name; not where the name is inferred from it. */
    private void printed(Draft citation, Set<String> naming) {
        var surface = citation.text("surface");
        if (surface != null
                && !INFERRED.equals(citation.text("basis"))
                && texts(citation.scalar("supports")).anyMatch(naming::contains)) {
            name(surface, List.of());
        }
    }

    private void fullName(String place) {
        var page = records.find(place.substring(0, Math.max(0, place.indexOf('@'))));
        var hash = page == null ? null : page.text("sha256");
        if (corpus != null && hash != null) {
            corpus.find(hash).ifPresent(text -> name(PrivateName.parse(place).in(text), List.of()));
        }
    }

    private void name(String written, List<String> endings) {
        var form = plain(written);
        if (form.codePointCount(0, form.length()) < SHORTEST) {
            surnames.add(form);
            return;
        }
        forms.add(form);
        endings.stream()
                .filter(form::endsWith)
                .findFirst()
                .map(ending -> form.substring(0, form.length() - ending.length()))
                .filter(rest -> rest.codePointCount(0, rest.length()) >= SHORTEST)
                .ifPresent(forms::add);
    }

    private static Stream<String> texts(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf)
                : Stream.ofNullable(value).map(String::valueOf);
    }

    private static String plain(String text) {
        return MARKS.matcher(PageText.inOneLine(text)).replaceAll("");
    }

    /** Whether a sentence holds a name. */
    boolean isIn(String sentence) {
        var plain = plain(sentence);
        return forms.stream().anyMatch(plain::contains);
    }

    /** Whether a sentence holds a surname with a form of address. */
    boolean isAddressedIn(String sentence) {
        return addressed.matcher(sentence).find();
    }
}
