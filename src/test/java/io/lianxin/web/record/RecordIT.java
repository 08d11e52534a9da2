package io.lianxin.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.ingest.Loader;
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

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

@DatabaseTest
@DisplayName("Each record has an address: a page to read, JSON, or JSON-LD")
class RecordIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String POST = "/r/membership-zhang-guangyong-lvliang-mayor";

    private final HttpClient http = HttpClient.newHttpClient();
    @LocalServerPort private int port;

    @BeforeAll
    static void loadTheRecord(@Autowired TestGraph graph, @Autowired Loader loader) {
        WholeRecord.load(graph, loader);
    }

    @Test
    void aPageShowsTypeFieldsRelationsCitationsAndHowToCite() throws Exception {
        var page = get(POST, "text/html", "en");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .doesNotContain("script", "unsafe");
        assertThat(page.body())
                .contains(
                        "<strong>Membership</strong>", "href=\"/r/person-zhang-guangyong?lang=en\"")
                .contains("/explorer#id=person-zhang-guangyong&amp;id=", "of what it joins")
                .contains("href=\"#c1\"", "id=\"c1\"", "Lüliang Daily (name inferred)")
                .contains("How to cite", "GB/T 7714", "[DB/OL]", "[N]. [吕梁日报]")
                .doesNotContain("<script", "style=\"");
    }

    @Test
    void theSamePageSpeaksChinese() throws Exception {
        var page = get(POST, "text/html", "zh-CN,zh;q=0.9").body();
        assertThat(page)
                .startsWith("<!doctype html>\n<html lang=\"zh\">")
                .contains("<strong>任职</strong>", "如何引用", "《吕梁日报》（报名系推断）");
        assertThat(get(POST + "?lang=en", "text/html", "zh").body()).contains("<html lang=\"en\">");
    }

    @Test
    void jsonHoldsTheSameContent() throws Exception {
        var answer = get(POST, "application/json", "en");
        assertThat(answer.headers().firstValue("Vary")).isPresent();
        JsonNode json = JSON.readTree(answer.body());
        assertThat(json.at("/type/label/zh").asString()).isEqualTo("任职");
        assertThat(json.at("/fields/label/value").asString()).isEqualTo("市长");
        assertThat(json.at("/fields/label/citations")).isNotEmpty();
        assertThat(json.at("/related/person/records/0/url").asString())
                .isEqualTo("/r/person-zhang-guangyong");
        assertThat(json.at("/network").toString()).contains("\"person-zhang-guangyong\"");
        assertThat(json.at("/network").toString()).doesNotContain("membership-");
        assertThat(json.at("/record/sha256").asString()).hasSize(64);
        assertThat(json.at("/howToCite/gbt7714").asString()).contains("[DB/OL]");
    }

    @Test
    void whatIsOurOwnIsToldBesideTheValue() throws Exception {
        var visit = "/r/event-xinan-station-2022-06-30";
        var json = JSON.readTree(get(visit, "application/json", "en").body());
        assertThat(json.at("/fields/classification/basis/code").asString()).isEqualTo("CLASSIFIED");
        assertThat(json.at("/fields/classification/basis/note/zh").asString()).isEqualTo("本项目的分类");
        assertThat(json.at("/fields/title/basis/code").asString()).isEqualTo("WORDED");
        assertThat(json.at("/fields/status/basis/code").asString()).isEqualTo("CITED");
        assertThat(json.at("/fields/status/citations")).isNotEmpty();
        assertThat(json.at("/related/channel/basis/code").asString()).isEqualTo("CITED");
        assertThat(json.at("/related/issues/basis/code").asString()).isEqualTo("LINKED");
        assertThat(get(visit, "text/html", "en").body())
                .contains("class=\"basis\"", ">Our classification</span>", ">Our own words</span>");
        assertThat(get(visit, "text/html", "zh").body()).contains(">本项目的分类</span>");
        assertThat(get(visit, "application/ld+json", "en").body())
                .contains("\"ownFields\":[{", "\"CLASSIFIED\"")
                .doesNotContain("\"CITED\"");
    }

    @Test
    void linkedDataBringsItsContextWithIt() throws Exception {
        var answer = get(POST, "application/ld+json", "en");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/ld+json");
        JsonNode json = JSON.readTree(answer.body());
        assertThat(json.at("/@context/org").asString()).isEqualTo("http://www.w3.org/ns/org#");
        assertThat(json.at("/@context/@base").asString()).endsWith(":" + port + "/");
        assertThat(json.at("/@id").asString()).isEqualTo(POST.substring(1));
        assertThat(json.at("/@type/1").asString()).isEqualTo("org:Membership");
        assertThat(json.at("/person/0/@id").asString()).isEqualTo("r/person-zhang-guangyong");
    }

    @Test
    void anUnknownIdIsToldWithTheRemedyInEveryForm() throws Exception {
        var page = get("/r/nobody%3Cb%3E", "text/html", "en");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Ids never change", "nobody&lt;b&gt;");
        var json = get("/r/nobody", "application/json", "en");
        assertThat(json.statusCode()).isEqualTo(404);
        assertThat(json.body()).contains("No record has the id nobody.", "remedy");
        assertThat(get("/r/nobody", "image/png", "en").statusCode()).isEqualTo(406);
    }

    @Test
    void manyRelationsAreNamedInPartAndCounted() throws Exception {
        var json = JSON.readTree(get("/r/article-p000-1", "application/json", "en").body());
        var records = json.at("/related/records");
        assertThat(records.path("total").asInt()).isGreaterThan(100);
        assertThat(records.path("records")).hasSize(RecordQuery.NAMED);
        assertThat(get("/r/article-p000-1", "text/html", "en").body())
                .contains(" more: ", "/console#query=");
    }

    private HttpResponse<String> get(String path, String accept, String language)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Accept", accept)
                        .header("Accept-Language", language)
                        .build(),
                BodyHandlers.ofString());
    }
}
