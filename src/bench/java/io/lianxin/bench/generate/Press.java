package io.lianxin.bench.generate;

import io.lianxin.bench.invent.Chance;
import io.lianxin.bench.invent.Ids;
import io.lianxin.bench.invent.Problem;
import io.lianxin.bench.invent.Thing;
import io.lianxin.bench.invent.Words;
import io.lianxin.bench.sheet.Days;
import io.lianxin.bench.sheet.Links;
import io.lianxin.bench.sheet.Sheet;
import io.lianxin.bench.sheet.Sheets;

import java.util.ArrayList;
import java.util.List;

/** Pages, articles and sentences, and the citations that prove records by them. */
final class Press {

    /** How many sentences an article has. */
    private static final int SENTENCES = 8;

    private static final int ARTICLES_A_PAGE = 6;
    private static final int SENTENCE_LENGTH = 40;
    private static final int ARTICLE_LENGTH = 400;
    private static final int HASH_LENGTH = 64;
    private static final double NATIONAL = 0.005;

    private final Sheets sheets;
    private final Sheet publications;
    private final Sheet pages;
    private final Sheet articles;
    private final Sheet passages;
    private final Sheet contributions;
    private final Sheet datasets;
    private final Sheet citations;
    private final Links pageOf;
    private final Links onPage;
    private final Links inArticle;
    private final Links by;
    private final Links toArticle;
    private final Links record;
    private final Links fromPassage;
    private final Links fromArticle;
    private final Links fromDataset;
    private int cited;

    Press(Sheets sheets) {
        this.sheets = sheets;
        publications = sheets.open("Publication", "name");
        pages = sheets.open("Page", "title", "sha256", "characters", "edition");
        articles = sheets.open("Article", "headline", "summary", "genre");
        passages = sheets.open("Passage", "start", "end", "paragraph", "sentence");
        contributions = sheets.open("Contribution", "role");
        datasets = sheets.open("ReferenceDataset", "title", "edition", "retrieved", "licence");
        citations = sheets.open("Citation", "at", "surface", "start", "end", "supports", "basis");
        pageOf = sheets.links("Page", "publication");
        onPage = sheets.links("Article", "page");
        inArticle = sheets.links("Passage", "article");
        by = sheets.links("Contribution", "contributor");
        toArticle = sheets.links("Contribution", "article");
        record = sheets.links("Citation", "record");
        fromPassage = sheets.links("Citation", "passage");
        fromArticle = sheets.links("Citation", "article");
        fromDataset = sheets.links("Citation", "dataset");
    }

    /**
     * What was printed.
     *
     * @param page the id of each article's page
     * @param articles the articles
     * @param passages the first sentence of each; the others follow
     */
    record Archive(List<String> page, List<Thing> articles, List<Long> passages) {}

    Thing publication(String id, String name) {
        long node = sheets.next();
        publications.begin(node, id, name).put("name", name).end();
        return new Thing(node, name);
    }

    Thing dataset(String id, String chinese, String english) {
        long node = sheets.next();
        datasets.begin(node, id, chinese)
                .text("title", chinese, english)
                .put("edition", "synthetic")
                .put("retrieved", Days.text(Days.first(1)))
                .put("licence", "CC0-1.0")
                .end();
        return new Thing(node, chinese);
    }

    /** Prints articles of a year, six a page. */
    Archive print(Ids ids, Chance chance, Thing paper, int count, List<Thing> reporters) {
        var archive = new Archive(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var problems = Problem.ALL;
        int pageCount = (count + ARTICLES_A_PAGE - 1) / ARTICLES_A_PAGE;
        int days = Days.first(13) - Days.first(1);
        Thing page = paper;
        for (int number = 0; number < count; number++) {
            if (number % ARTICLES_A_PAGE == 0) {
                int order = number / ARTICLES_A_PAGE;
                page = page(ids, order, paper, Days.first(1) + order * days / pageCount);
            }
            archive.page().add(page.name());
            var headline = Words.place(chance).text() + "关注" + chance.of(problems).chinese();
            var article = article(ids.of("article", number), headline);
            onPage.add(article.node(), page.node());
            archive.articles().add(article);
            archive.passages().add(sentences(ids, number, article));
            if (!reporters.isEmpty()) {
                contribute(ids.of("by", number), article, chance.skewedOf(reporters));
            }
        }
        return archive;
    }

    private Thing page(Ids ids, int order, Thing paper, int day) {
        long node = sheets.next();
        var id = ids.of("page", order);
        var caption = paper.name() + " " + Days.text(day);
        var hash = Integer.toHexString(id.hashCode());
        pages.begin(node, id, caption)
                .text("title", caption, "A page of " + Days.text(day))
                .put("sha256", "0".repeat(HASH_LENGTH - hash.length()) + hash)
                .put("characters", (long) ARTICLES_A_PAGE * ARTICLE_LENGTH)
                .day("edition", day)
                .end();
        pageOf.add(node, paper.node());
        return new Thing(node, id);
    }

    private Thing article(String id, String headline) {
        long node = sheets.next();
        articles.begin(node, id, headline)
                .put("headline", headline)
                .text("summary", headline, "What was done")
                .put("genre", "NEWS")
                .end();
        return new Thing(node, headline);
    }

    private long sentences(Ids ids, int number, Thing article) {
        long first = -1;
        for (int sentence = 0; sentence < SENTENCES; sentence++) {
            long node = sheets.next();
            first = first < 0 ? node : first;
            int paragraph = sentence / 2 + 1;
            int order = sentence % 2 + 1;
            int start = start(number, sentence);
            passages.begin(
                            node,
                            ids.of("passage", number * SENTENCES + sentence),
                            article.name() + " " + paragraph + "-" + order)
                    .put("start", start)
                    .put("end", start + SENTENCE_LENGTH)
                    .put("paragraph", paragraph)
                    .put("sentence", order)
                    .end();
            inArticle.add(node, article.node());
        }
        return first;
    }

    private static int start(int article, int sentence) {
        return article % ARTICLES_A_PAGE * ARTICLE_LENGTH + sentence * SENTENCE_LENGTH;
    }

    private void contribute(String id, Thing article, Thing reporter) {
        long node = sheets.next();
        contributions.begin(node, id, reporter.name() + " REPORTER").put("role", "REPORTER").end();
        by.add(node, reporter.node());
        toArticle.add(node, article.node());
    }

    /** Proves a record by a sentence of an article; few articles prove much. */
    void cite(Archives from, Chance chance, Thing what, String surface, String supports) {
        var archive = chance.in(NATIONAL) ? from.national() : from.local();
        int number = chance.skewed(archive.articles().size());
        int sentence = chance.below(SENTENCES);
        int start = start(number, sentence) + chance.below(SENTENCE_LENGTH - surface.length());
        var at = archive.page().get(number) + "@" + start;
        long node = citation(from.ids(), at + " " + surface, what);
        citations
                .put("at", at)
                .put("surface", surface)
                .put("start", start)
                .put("end", start + surface.length())
                .put("supports", supports)
                .put("basis", "STATED")
                .end();
        fromPassage.add(node, archive.passages().get(number) + sentence);
        fromArticle.add(node, archive.articles().get(number).node());
    }

    /** Proves a record by a data set. */
    void refer(Ids ids, Thing what, Thing dataset) {
        long node = citation(ids, dataset.name(), what);
        citations.put("supports", "name;code").put("basis", "STATED").end();
        fromDataset.add(node, dataset.node());
    }

    private long citation(Ids ids, String caption, Thing what) {
        long node = sheets.next();
        citations.begin(node, ids.of("citation", cited++), caption);
        record.add(node, what.node());
        return node;
    }

    /** Begins the numbers of citations anew, in another area. */
    void turn() {
        cited = 0;
    }

    /** Where an area's records are proved from. */
    record Archives(Ids ids, Archive local, Archive national) {}
}
