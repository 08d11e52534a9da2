package io.lianxin.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.ingest.Folders;
import io.lianxin.ingest.Loader;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.privacy.PrivateNames;
import io.lianxin.privacy.Site;
import io.lianxin.support.SecondDatabaseTest;
import io.lianxin.support.TestGraph;
import io.lianxin.support.WholeRecord;
import io.lianxin.web.html.Html;
import io.lianxin.web.html.Language;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Reads every record once and writes it in each form, as the server does. One of the forms is also
 * asked of the server, and must be the same to the letter; of what rests under others (their
 * citations and absences, and the passages: five records of six) only some. Where the pages' texts
 * are at hand, all that is written is searched for residents' names ({@link PrivateNames}); what is
 * found is not shown, for a test's report is a log, too.
 */
@SecondDatabaseTest
@DisplayName("Every record has an address with a title and a way to cite, and names no resident")
class EveryRecordIT {

    private static final int AT_ONCE = 2;
    private static final int ONE_OF = 40;
    private static final List<Format> FORMATS = List.of(Format.values());

    private static final JsonMapper JSON = new JsonMapper();

    private final TestGraph graph;
    private final RecordReader reader;
    private final Labels labels;
    private final ValueTexts texts;
    private final RecordJson json;
    private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
    private final PrivateNames names =
            PrivateNames.of(
                    new Folders(Path.of("schema"), Path.of("seed-data"), Folders.usualCorpus()));
    private Site site = Site.at(0);
    @LocalServerPort private int port;

    EveryRecordIT(
            @Autowired TestGraph graph,
            @Autowired RecordReader reader,
            @Autowired SchemaModel model) {
        this.graph = graph;
        this.reader = reader;
        this.labels = new Labels(model);
        this.texts = new ValueTexts(model, labels);
        this.json = new RecordJson(labels, texts);
    }

    @BeforeAll
    static void loadTheRecord(@Autowired TestGraph graph, @Autowired Loader loader) {
        WholeRecord.load(graph, loader);
    }

    @Test
    void everyRecordIsToldInEachFormWithTitleAndCitation() throws Exception {
        var ids = column("MATCH (n:Node) WHERE NOT n:Redirect RETURN n.id AS id ORDER BY id");
        var below =
                Set.copyOf(
                        column(
                                "MATCH (n) WHERE n:Citation OR n:Absence OR n:Passage"
                                        + " RETURN n.id AS id"));
        assertThat(ids).hasSizeGreaterThan(10_000);
        site = Site.at(port);
        long begun = System.nanoTime();
        try (var askers = Executors.newFixedThreadPool(AT_ONCE)) {
            var asked = new ArrayList<Future<?>>();
            for (int i = 0; i < ids.size(); i++) {
                var id = ids.get(i);
                var isAsked = !below.contains(id) || i % ONE_OF == 0;
                var format = FORMATS.get(i % FORMATS.size());
                asked.add(askers.submit(() -> check(id, isAsked ? format : null)));
            }
            for (var each : asked) {
                each.get();
            }
        }
        System.out.printf(
                "%d records told in each form in %d s%n",
                ids.size(), (System.nanoTime() - begun) / 1_000_000_000);
        assertThat(faults).isEmpty();
    }

    /** Reads a record, and asks the server for it in one form where one is given. */
    private void check(String id, @Nullable Format asked) {
        var page = reader.read(id).orElse(null);
        if (page == null || !page.id().equals(id)) {
            faults.add(id + " is not found by its id");
            return;
        }
        for (var format : FORMATS) {
            var told = told(page, format);
            if (!isWhole(told, format)) {
                faults.add(id + " as " + format + " has no title or no way to cite");
            }
            if (names.standIn(told)) {
                faults.add(id + " as " + format + " names a resident");
            }
            if (format == asked) {
                same(id, format, told);
            }
        }
    }

    private String told(RecordPage page, Format format) {
        var base = "http://127.0.0.1:" + port;
        var today = LocalDate.now(ZoneOffset.UTC);
        var cite = HowToCite.of(page, labels, base + Html.address(page.id()), today);
        return switch (format) {
            case HTML -> new HtmlPage(labels, texts, Language.EN).of(page, cite);
            case JSON -> json.json(page, cite);
            case JSON_LD -> json.linked(page, cite, base + "/");
        };
    }

    private static boolean isWhole(String told, Format format) {
        return switch (format) {
            case HTML -> isPage(told);
            case JSON -> isCited(told, "/howToCite/zh", "/howToCite/gbt7714");
            case JSON_LD -> isCited(told, "/howToCite/0/@value", "/@id");
        };
    }

    private void same(String id, Format format, String told) {
        var answer = site.get(Site.record(id), format.type().toString());
        if (answer.statusCode() != 200 || !ordered(answer.body()).equals(ordered(told))) {
            faults.add(id + " as " + format + " is answered otherwise, " + answer.statusCode());
        }
        if (names.standIn(answer.headers().map().toString())) {
            faults.add(id + " as " + format + " has a resident in its headers");
        }
    }

    /** JSON's objects may come in any order of their names. */
    private static Object ordered(String told) {
        return told.startsWith("{") ? JSON.readTree(told) : told;
    }

    private static boolean isPage(String page) {
        return page.contains(" · 连心 Lianxin</title>")
                && !page.contains("<title> · ")
                && page.contains("<h2>How to cite</h2>")
                && page.contains("[DB/OL]");
    }

    private static boolean isCited(String answer, String... places) {
        JsonNode json = JSON.readTree(answer);
        return !json.path("caption").asString().isBlank()
                && List.of(places).stream().noneMatch(at -> json.at(at).asString().isBlank());
    }

    @Test
    void anIdThatWasGivenUpLeadsToTheRecordThatItMeansNow() {
        var site = Site.at(port);
        var given = column("MATCH (n:Redirect) RETURN n.id AS id ORDER BY id");
        assertThat(given).isNotEmpty();
        for (var id : given) {
            var now =
                    column(
                                    "MATCH (:Redirect {id: '%s'})-[:REDIRECTS_TO]->(n) RETURN n.id AS id"
                                            .formatted(id))
                            .getFirst();
            for (var format : FORMATS) {
                var answer = site.get(Site.record(id) + "?lang=zh", format.type().toString());
                assertThat(answer.statusCode()).as(id).isEqualTo(301);
                assertThat(location(answer)).isEqualTo(Site.record(now) + "?lang=zh");
                assertThat(site.get(location(answer), format.type().toString()).statusCode())
                        .isEqualTo(200);
            }
        }
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    @Test
    void anUnknownIdIsNotFoundInAnyFormAndTheRemedyIsTold() {
        for (var format : FORMATS) {
            var answer =
                    Site.at(port).get(Site.record("nobody-of-this-name"), format.type().toString());
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("nobody-of-this-name", "Ids never change");
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .startsWith(format.type().toString());
        }
    }

    private List<String> column(String statement) {
        return graph.client().query(statement).fetch().all().stream()
                .map(row -> String.valueOf(row.get("id")))
                .toList();
    }
}
