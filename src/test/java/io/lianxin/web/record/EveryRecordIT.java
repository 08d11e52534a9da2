package io.lianxin.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.ingest.Folders;
import io.lianxin.ingest.Loader;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.privacy.PrivateNames;
import io.lianxin.privacy.Site;
import io.lianxin.support.DatabaseTest;
import io.lianxin.support.TestGraph;
import io.lianxin.support.WholeRecord;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Reads every record. What rests under others (their citations and absences, and the passages: five
 * records of six) is read once and written in each form as the server does it, some of it over HTTP
 * as well; all else is asked of the server in each form. Where the pages' texts are at hand, what
 * is written is searched for residents' names ({@link PrivateNames}); what is found is not shown,
 * for a test's report is a log, too.
 */
@DatabaseTest
@DisplayName("Every record has an address with a title and a way to cite, and names no resident")
class EveryRecordIT {

    private static final int AT_ONCE = 2;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static final int ONE_OF = 40;

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
    @LocalServerPort private int port;

    EveryRecordIT(
            @Autowired TestGraph graph,
            @Autowired RecordReader reader,
            @Autowired SchemaModel model) {
        this.graph = graph;
        this.reader = reader;
        this.labels = new Labels(model);
        this.texts = new ValueTexts(model, labels);
        this.json = new RecordJson(labels);
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
        var site = Site.at(port);
        long begun = System.nanoTime();
        try (var askers = Executors.newFixedThreadPool(AT_ONCE)) {
            var asked = new ArrayList<Future<?>>();
            for (int i = 0; i < ids.size(); i++) {
                var id = ids.get(i);
                if (!below.contains(id) || i % ONE_OF == 0) {
                    asked.add(askers.submit(() -> ask(site, id)));
                } else {
                    asked.add(askers.submit(() -> read(id)));
                }
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

    private void ask(Site site, String id) {
        for (var format : Format.values()) {
            var answer = site.get(Site.record(id), format.type().toString());
            if (answer.statusCode() != 200) {
                faults.add(id + " is answered with " + answer.statusCode());
            }
            check(id, format, answer.body());
            silent(id, Site.text(answer));
        }
    }

    private void read(String id) {
        var page = reader.read(id).orElse(null);
        if (page == null || !page.id().equals(id)) {
            faults.add(id + " is not found by its id");
            return;
        }
        var cite = HowToCite.of(page, labels, "http://localhost" + Html.address(id), DAY);
        for (var format : Format.values()) {
            var told =
                    switch (format) {
                        case HTML -> new HtmlPage(labels, texts, Language.EN).of(page, cite);
                        case JSON -> json.json(page, cite);
                        case JSON_LD -> json.linked(page, cite, "http://localhost/");
                    };
            check(id, format, told);
            silent(id, told);
        }
    }

    private void check(String id, Format format, String told) {
        var isWhole =
                switch (format) {
                    case HTML -> isPage(told);
                    case JSON -> isCited(told, "/howToCite/zh", "/howToCite/gbt7714");
                    case JSON_LD -> isCited(told, "/howToCite/0/@value", "/@id");
                };
        if (!isWhole) {
            faults.add(id + " as " + format + " has no title or no way to cite");
        }
    }

    private void silent(String id, String told) {
        if (names.standIn(told)) {
            faults.add(id + " names a resident");
        }
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
            for (var format : Format.values()) {
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
        for (var format : Format.values()) {
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
