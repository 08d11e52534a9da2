package io.lianxin.web.named;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.ingest.Loader;
import io.lianxin.support.DatabaseTest;
import io.lianxin.support.TestGraph;
import io.lianxin.support.WholeRecord;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;

@DatabaseTest
@DisplayName("Each question of the gallery has an address")
class NamedQueryIT {

    private final HttpClient http = HttpClient.newHttpClient();
    @LocalServerPort private int port;

    @BeforeAll
    static void loadTheRecord(@Autowired TestGraph graph, @Autowired Loader loader) {
        WholeRecord.load(graph, loader);
    }

    @TestFactory
    Stream<DynamicTest> everyQueryIsATableWithExplainedColumns(@Autowired NamedQueries queries) {
        return queries.all().stream()
                .map(query -> DynamicTest.dynamicTest(query.name(), () -> isATable(query)));
    }

    private void isATable(NamedQuery query) throws Exception {
        var json = get("/q/" + query.name(), "application/json");
        assertThat(json.statusCode()).as(json.body()).isEqualTo(200);
        assertThat(json.body()).contains("\"data\"", "\"release\"").doesNotContain("\"errors\"");
        var table = get("/q/" + query.name() + ".csv?_bom=true", "*/*");
        assertThat(table.statusCode()).as(table.body()).isEqualTo(200);
        assertThat(table.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        var lines = table.body().lines().toList();
        assertThat(lines).as("heading and rows").hasSizeGreaterThan(1);
        var columns = get("/q/" + query.name() + "/columns", "text/csv").body().lines().toList();
        assertThat("\uFEFF" + String.join(",", firstCells(columns))).isEqualTo(lines.getFirst());
        assertThat(columns).as("every column is explained").noneMatch(line -> line.endsWith(","));
    }

    private static Stream<String> cells(java.util.List<String> lines) {
        return lines.stream().skip(1).map(line -> line.substring(0, line.indexOf(',')));
    }

    private static java.util.List<String> firstCells(java.util.List<String> lines) {
        return cells(lines).toList();
    }

    @Test
    void theListNamesEveryQueryWithItsVariables() throws Exception {
        var all = get("/q", "*/*");
        assertThat(all.statusCode()).isEqualTo(200);
        assertThat(all.body())
                .contains("\"name\":\"station-visits\"", "\"csv\":\"/q/station-visits.csv\"");
    }

    @Test
    void aVariableOfTheAddressReplacesTheUsualOne() throws Exception {
        var usual = get("/q/holder-on-a-day.csv", "*/*").body();
        var other = get("/q/holder-on-a-day.csv?early=1999-01-01", "*/*");
        assertThat(other.statusCode()).as(other.body()).isEqualTo(200);
        assertThat(other.body()).isNotEqualTo(usual);
    }

    @Test
    void theAddressChoosesTheListThatMakesTheRows() throws Exception {
        var usual = get("/q/person-dossier.csv", "*/*").body();
        var other = get("/q/person-dossier.csv?_rows=person.participations.nodes", "*/*");
        assertThat(other.statusCode()).as(other.body()).isEqualTo(200);
        assertThat(other.body()).isNotEqualTo(usual);
        var columns = get("/q/person-dossier/columns.csv?_rows=person.participations.nodes", "*/*");
        assertThat(String.join(",", firstCells(columns.body().lines().toList())))
                .isEqualTo(other.body().lines().findFirst().orElseThrow());
        assertThat(get("/q/station-visits.csv?_rows=visits.nodes", "*/*"))
                .returns(400, HttpResponse::statusCode)
                .satisfies(answer ->
                        assertThat(answer.body())
                                .contains(
                                        "_rows: `visits.nodes` is no list of the query; its lists"
                                                + " are events.nodes, "));
        assertThat(get("/q/station-visits.csv?_row=events.nodes", "*/*").body())
                .contains("`_row` says nothing about a table. Write `_bom` or `_rows`.");
    }

    @Test
    void whatThereIsNotIsSaidWithARemedy() throws Exception {
        assertThat(get("/q/nothing", "*/*"))
                .returns(404, HttpResponse::statusCode)
                .satisfies(answer ->
                        assertThat(answer.body())
                                .contains("There is no query `nothing`. GET /q lists all."));
        assertThat(get("/q/station-visits?colour=red", "*/*"))
                .returns(400, HttpResponse::statusCode)
                .satisfies(answer ->
                        assertThat(answer.body())
                                .contains("`colour` is no variable of station-visits."));
        assertThat(get("/q/holder-on-a-day.csv?early=tomorrow", "*/*"))
                .returns(400, HttpResponse::statusCode)
                .satisfies(answer -> assertThat(answer.body()).contains("tomorrow"));
    }

    private HttpResponse<String> get(String path, String accept)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Accept", accept)
                        .build(),
                BodyHandlers.ofString());
    }
}
