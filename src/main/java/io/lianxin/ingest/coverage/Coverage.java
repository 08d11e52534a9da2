package io.lianxin.ingest.coverage;

import io.lianxin.corpus.PageText;
import io.lianxin.ingest.Folders;
import io.lianxin.ingest.SeedDataReader;
import io.lianxin.ingest.fault.Faults;
import io.lianxin.ingest.page.Corpus;
import io.lianxin.ingest.row.Draft;
import io.lianxin.ingest.row.Given;
import io.lianxin.ingest.row.RecordSet;
import io.lianxin.ingest.source.Passages;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** For each article, which sentences bear a fact and which records rest on them. */
public final class Coverage {

    private static final String PAGE = "Page";
    private static final String ARTICLE = "Article";
    private static final String CITED_PASSAGE = "FROM_PASSAGE";

    /** How many of an article's sentences that bear a fact may be listed instead of cited. */
    private static final double LISTED_AT_MOST = 0.1;

    private final RecordSet records;
    private final Corpus corpus;
    private final Bearing bearing;
    private final Passages passages;

    private Coverage(RecordSet records, Corpus corpus) {
        this.records = records;
        this.corpus = corpus;
        this.bearing = new Bearing(records, corpus);
        this.passages = new Passages(records);
    }

    /**
     * An article and its sentences that bear a fact.
     *
     * @param id the article's id
     * @param headline its headline; empty where none is printed
     * @param page the id of its page
     * @param sentences those that bear a fact, in the order of the text
     */
    public record Part(String id, String headline, String page, List<Sentence> sentences) {

        /**
         * How many sentences are listed with a reason instead of cited.
         *
         * @return the number
         */
        public long listed() {
            return sentences.stream().filter(Sentence::isListed).count();
        }

        /**
         * The sentences that are neither cited nor listed.
         *
         * @return none where the article is covered
         */
        public List<Sentence> open() {
            return sentences.stream()
                    .filter(each -> each.citedBy().isEmpty() && !each.isListed())
                    .toList();
        }

        /**
         * Whether no more sentences are listed than may be.
         *
         * @return false above a tenth
         */
        public boolean listsFewEnough() {
            return listed() <= Math.floor(sentences.size() * LISTED_AT_MOST);
        }
    }

    /**
     * A sentence that bears a fact.
     *
     * @param number paragraph and sentence
     * @param start where it begins, in Unicode code points of the page
     * @param end where it ends (half-open)
     * @param signs what shows that it bears a fact, in words
     * @param citedBy the ids of the records that rest on it, sorted
     * @param reason why none does, in English; null where one does or nobody says why
     */
    public record Sentence(
            String number,
            int start,
            int end,
            List<String> signs,
            Set<String> citedBy,
            @Nullable String reason) {

        boolean isListed() {
            return citedBy.isEmpty() && reason != null;
        }
    }

    /**
     * Reads the coverage of all pages whose texts are at hand.
     *
     * @param folders where the files are, with the pages' texts
     * @return the articles in the order of the pages
     * @throws IllegalArgumentException where the pages' texts are not at hand
     */
    public static List<Part> of(Folders folders) {
        var directory = folders.corpus();
        if (directory == null) {
            throw new IllegalArgumentException("the pages' texts are not at hand");
        }
        return of(SeedDataReader.read(folders).records(), directory);
    }

    private static List<Part> of(RecordSet records, Path directory) {
        var coverage = new Coverage(records, Corpus.read(directory, new Faults()));
        return records.of(ARTICLE).stream().map(coverage::part).flatMap(Optional::stream).toList();
    }

    private Optional<Part> part(Draft article) {
        var page = records.find(article.link("page"));
        if (page == null || !page.type().name().equals(PAGE)) {
            return Optional.empty();
        }
        return corpus.find(String.valueOf(page.text("sha256")))
                .map(text ->
                        new Part(
                                article.id(),
                                Objects.requireNonNullElse(article.text("headline"), ""),
                                page.id(),
                                sentences(article, page, text)));
    }

    private List<Sentence> sentences(Draft article, Draft page, PageText text) {
        var sentences = new ArrayList<Sentence>();
        for (var passage : passages.of(page.id())) {
            if (passage.article().equals(article.id())) {
                var exact = PageText.inOneLine(text.slice(passage.start(), passage.end()));
                var signs = bearing.signs(exact);
                if (!signs.isEmpty()) {
                    sentences.add(sentence(article, passage, exact, signs));
                }
            }
        }
        return sentences;
    }

    private Sentence sentence(
            Draft article, Passages.Passage passage, String exact, Set<Sign> signs) {
        var citedBy = new TreeSet<String>();
        if (holds(article, exact)) {
            citedBy.add(article.id());
        }
        for (var citation : records.incoming(CITED_PASSAGE, passage.draft().id())) {
            citedBy.add(String.valueOf(citation.link("record")));
        }
        var reason =
                passage.draft().given("uncited") instanceof Given.Value value
                        ? String.valueOf(value.components().get("en"))
                        : null;
        return new Sentence(
                passage.number(),
                passage.start(),
                passage.end(),
                signs.stream().map(Sign::words).toList(),
                citedBy,
                reason);
    }

    /** Whether an article's own row holds a line word for word, as its headline or a column. */
    private static boolean holds(Draft article, String line) {
        return article.given().stream()
                .anyMatch(given -> given instanceof Given.Scalar scalar && is(scalar, line));
    }

    private static boolean is(Given.Scalar scalar, String line) {
        return scalar.value() instanceof List<?> list
                ? list.contains(line)
                : line.equals(scalar.value());
    }
}
