package io.lianxin.ingest.source;

import io.lianxin.ingest.fault.Faults;
import io.lianxin.ingest.fault.RowPlace;
import io.lianxin.ingest.page.Corpus;
import io.lianxin.ingest.row.Given;
import io.lianxin.ingest.row.RecordSet;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * No sentence of a page stands in the files: no text of ours shares {@value #LONGEST} Han
 * characters or digits in a row with a page, marks between them aside. Headlines and other texts
 * that are meant to be as printed are excepted.
 */
final class SentenceCheck {

    private static final int LONGEST = 24;
    private static final int SHOWN = 12;

    private final RecordSet records;
    private final Set<String> sentences = new HashSet<>();
    private final Set<String> titles = new HashSet<>();
    private final Faults faults;

    SentenceCheck(RecordSet records, Corpus corpus, Faults faults) {
        this.records = records;
        this.faults = faults;
        records.of(SourceNames.PAGE).stream()
                .map(page -> page.text(SourceNames.SHA256))
                .filter(Objects::nonNull)
                .flatMap(sha256 -> corpus.find(sha256).stream())
                .forEach(text -> runs(text.slice(0, text.length())).forEach(sentences::add));
    }

    void run() {
        for (var draft : records.all()) {
            for (var given : draft.given()) {
                if (isTitle(given)) {
                    texts(given).flatMap(SentenceCheck::runs).forEach(titles::add);
                }
            }
        }
        for (var draft : records.all()) {
            draft.given().stream()
                    .filter(given -> !given.filled() && !isTitle(given))
                    .forEach(this::check);
        }
    }

    private void check(Given given) {
        texts(given).forEach(text -> copied(text).ifPresent(run -> tell(given.place(), run)));
    }

    private void tell(RowPlace place, String run) {
        faults.add(
                place,
                "this text shares "
                        + LONGEST
                        + " characters in a row with a page, from `"
                        + run.substring(0, run.offsetByCodePoints(0, SHOWN))
                        + "…` on",
                "Say it in your own words, or cite a shorter form");
    }

    private Optional<String> copied(String text) {
        return runs(text)
                .filter(run -> sentences.contains(run) && !titles.contains(run))
                .findFirst();
    }

    private static boolean isTitle(Given given) {
        return given.field().name().equals(SourceNames.HEADLINE)
                || (given instanceof Given.Scalar scalar && scalar.field().rules().printed());
    }

    private static Stream<String> texts(Given given) {
        return switch (given) {
            case Given.Scalar scalar ->
                    scalar.value() instanceof List<?> list
                            ? list.stream().map(String::valueOf)
                            : Stream.of(String.valueOf(scalar.value()));
            case Given.Value value -> value.components().values().stream().map(String::valueOf);
            case Given.Links links -> Stream.empty();
        };
    }

    /** Every run of as many characters as must not be shared. */
    private static Stream<String> runs(String text) {
        var letters = text.codePoints().filter(SentenceCheck::counts).toArray();
        return IntStream.rangeClosed(0, letters.length - LONGEST)
                .mapToObj(from -> new String(letters, from, LONGEST));
    }

    private static boolean counts(int character) {
        return Character.isDigit(character)
                || Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }
}
