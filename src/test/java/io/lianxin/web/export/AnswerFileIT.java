package io.lianxin.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.ingest.Loader;
import io.lianxin.support.DatabaseTest;
import io.lianxin.support.TestGraph;
import io.lianxin.support.WholeRecord;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;

@DatabaseTest
@DisplayName("Any answer leaves as a table or workbook, any network in the formats of networks")
class AnswerFileIT {

    private static final String PLACES =
            "query ($first: Int) { places(first: $first, orderBy: [{id: ASC}]) { nodes { id name }"
                    + " } }";
    private static final String NETWORK =
            """
            { neighborhood(ids: ["event-xinan-station-2022-06-30"], limit: 30) {
                nodes { id caption type x y } edges { id source target type weight label { zh en } } } }
            """;

    private final HttpClient http = HttpClient.newHttpClient();
    @LocalServerPort private int port;

    @BeforeAll
    static void loadTheRecord(@Autowired TestGraph graph, @Autowired Loader loader) {
        WholeRecord.load(graph, loader);
    }

    @Test
    void aQuestionIsAnsweredAsCsv() throws Exception {
        var csv = post(PLACES, Map.of("first", 3), "text/csv");
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(text(csv).lines()).hasSize(4).first().isEqualTo("id,name");
    }

    @Test
    @DisplayName("A workbook holds the rows of the table, numbers as numbers")
    void aQuestionIsAnsweredAsAWorkbook() throws Exception {
        var xlsx = post(PLACES, Map.of("first", 3), type(new Form.Xlsx()));
        var csv = text(post(PLACES, Map.of("first", 3), "text/csv")).lines().toList();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx.body()))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(4);
            for (int i = 0; i < rows.size(); i++) {
                assertThat(rows.get(i).getCellText(0) + "," + rows.get(i).getCellText(1))
                        .isEqualTo(csv.get(i));
            }
        }
    }

    @TestFactory
    @DisplayName("Each form of a network, by its media type")
    Stream<DynamicTest> aNetworkLeavesInEachForm() {
        return Form.files().stream()
                .filter(Form.Network.class::isInstance)
                .map(form -> DynamicTest.dynamicTest(form.extension(), () -> leaves(form)));
    }

    private void leaves(Form form) throws Exception {
        var file = post(NETWORK, Map.of(), type(form));
        assertThat(file.statusCode()).as(text(file)).isEqualTo(200);
        var json = new JsonMapper().readTree(text(post(NETWORK, Map.of(), "application/json")));
        var dots = json.at("/data/neighborhood/nodes").size();
        assertThat(dots).isGreaterThan(3);
        if (type(form).equals("text/csv")) {
            assertThat(text(file))
                    .as("several tables have one type: the answer's own")
                    .isNotEmpty();
            file = post("?_form=" + form.extension(), NETWORK, Map.of(), "*/*");
        }
        for (var node : json.at("/data/neighborhood/nodes")) {
            assertThat(text(file)).contains(node.path("id").asString());
        }
    }

    @Test
    void aFormThatThereIsNotIsRefusedWithAllThatThereAre() throws Exception {
        var file = post("?_form=pdf", NETWORK, Map.of(), "*/*");
        assertThat(file.statusCode()).isEqualTo(400);
        assertThat(text(file)).contains("`_form=pdf` is no form of a file; there are csv, xlsx, ");
    }

    @Test
    void whatHasNoNetworkSaysWhatToAskFor() throws Exception {
        var file = post(PLACES, Map.of("first", 3), "application/graphml+xml");
        assertThat(file.statusCode()).isEqualTo(400);
        assertThat(text(file)).contains("There is no network in the answer.");
    }

    @Test
    void aFaultyQuestionIsAnsweredAsGraphQlDoes() throws Exception {
        var file = post("{ places(first: -1) { nodes { id } } }", Map.of(), "text/csv");
        assertThat(file.statusCode()).isEqualTo(400);
        assertThat(text(file)).contains("\"errors\"", "first");
    }

    @Test
    @DisplayName("The controller offers the types of all forms")
    void allTypesAreOffered() {
        assertThat(PostedQuestions.TYPES)
                .containsExactlyElementsOf(
                        Form.files().stream().map(AnswerFileIT::type).distinct().toList());
    }

    private static String type(Form form) {
        return form.type().getType() + "/" + form.type().getSubtype();
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> post(String query, Map<String, Object> variables, String accept)
            throws IOException, InterruptedException {
        return post("", query, variables, accept);
    }

    private HttpResponse<byte[]> post(
            String parameters, String query, Map<String, Object> variables, String accept)
            throws IOException, InterruptedException {
        var body =
                new JsonMapper().writeValueAsString(Map.of("query", query, "variables", variables));
        var request =
                HttpRequest.newBuilder(
                                URI.create("http://127.0.0.1:" + port + "/graphql" + parameters))
                        .header("Content-Type", "application/json")
                        .header("Accept", accept)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        return http.send(request, BodyHandlers.ofByteArray());
    }
}
