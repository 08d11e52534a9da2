package io.lianxin.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

class PageControllerTests {

    private static final Resource BUILT =
            new ByteArrayResource("the console".getBytes(StandardCharsets.UTF_8));
    private static final Resource MISSING = new ClassPathResource("nowhere/index.html");

    @Test
    void aMissingConsoleSaysHowToMendItInBothLanguages() throws IOException {
        MvcTestResult answer = get("/console", MISSING);
        assertThat(answer).hasStatus(503).hasContentTypeCompatibleWith(MediaType.TEXT_HTML);
        assertThat(answer.getResponse().getContentAsString())
                .contains("The console was not built", "控制台尚未构建", "apt-get install nodejs npm");
    }

    @Test
    void aBuiltConsoleIsServedUnderAContentPolicy() throws IOException {
        MvcTestResult answer = get("/console", BUILT);
        assertThat(answer).hasStatusOk().hasBodyTextEqualTo("the console");
        assertThat(policy(answer))
                .contains("script-src 'self';", "style-src 'self' 'unsafe-inline';")
                .contains("worker-src 'self' blob:;", "connect-src 'self';")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe-eval", "http");
    }

    @Test
    void aBuiltExplorerIsServedUnderTheStrictPolicy() throws IOException {
        MvcTestResult answer = get("/explorer", BUILT);
        assertThat(answer).hasStatusOk().hasBodyTextEqualTo("the console");
        assertThat(policy(answer))
                .contains("script-src 'self';", "style-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe-inline", "unsafe-eval", "http");
        assertThat(get("/explorer", MISSING)).hasStatus(503);
    }

    @Test
    void theDrawingForFramesAloneMayBeFramed() throws IOException {
        MvcTestResult answer = get("/embed/network", BUILT);
        assertThat(answer).hasStatusOk().hasBodyTextEqualTo("the console");
        assertThat(policy(answer))
                .contains("frame-ancestors *", "script-src 'self';", "form-action 'none'")
                .doesNotContain("unsafe-inline", "unsafe-eval", "http", "frame-ancestors 'none'");
        assertThat(answer.getResponse().getHeader("X-Frame-Options")).isNull();
        assertThat(get("/embed/network", MISSING)).hasStatus(503);
        for (String page : new String[] {"/", "/console", "/explorer"}) {
            assertThat(policy(get(page, BUILT))).as(page).contains("frame-ancestors 'none'");
        }
    }

    @Test
    void theGalleryIsServedAsJson() throws IOException {
        assertThat(get("/console/examples.json", BUILT))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[-1].title.zh")
                .isEqualTo("到底能问些什么？");
    }

    private static MvcTestResult get(String path, Resource built) throws IOException {
        PageController pages = new PageController(new ExampleGallery(), built, built, built);
        return MockMvcTester.create(
                        MockMvcBuilders.standaloneSetup(pages)
                                .addFilters(new ContentPolicy())
                                .build())
                .get()
                .uri(path)
                .exchange();
    }

    private static String policy(MvcTestResult answer) {
        return String.valueOf(answer.getResponse().getHeader("Content-Security-Policy"));
    }
}
