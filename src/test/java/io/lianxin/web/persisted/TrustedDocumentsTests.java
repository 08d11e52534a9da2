package io.lianxin.web.persisted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lianxin.web.request.ReadRequest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

@DisplayName("A server may answer only documents that lie in a folder")
class TrustedDocumentsTests {

    private static final String TRUSTED = "query Trusted {\n  __typename\n}\n";

    @TempDir private Path folder;
    private PersistedDocuments filter =
            new PersistedDocuments(new DocumentStore(null, 1000), true, new JsonMapper());
    private MockHttpServletResponse response = new MockHttpServletResponse();

    @BeforeEach
    void oneDocumentIsTrusted() throws Exception {
        Files.writeString(folder.resolve("trusted.graphql"), TRUSTED);
        Files.writeString(folder.resolve("notes.txt"), "{ no }");
        var store = new DocumentStore(folder, 1000);
        filter = new PersistedDocuments(store, true, new JsonMapper());
    }

    @Test
    void itIsAnsweredByItsHashAndInItsOwnWords() throws Exception {
        assertThat(posted("{\"documentId\": \"sha256:" + hash(TRUSTED) + "\", \"variables\": {}}"))
                .isEqualTo(
                        "{\"variables\":{},\"query\":\"query Trusted {\\n  __typename\\n}\\n\"}");
        assertThat(got("documentId", hash(TRUSTED))).isEqualTo(TRUSTED);
        assertThat(got("query", TRUSTED)).isEqualTo(TRUSTED);
    }

    @Test
    void othersAreRefused() throws Exception {
        for (var body :
                new String[] {
                    "{\"query\": \"{ __typename }\"}",
                    "{\"query\": \"{ no }\"}",
                    "{}",
                    "{\"query\": \"{ __typename }\", \"documentId\": \"%s\"}"
                            .formatted(hash("{ __typename }"))
                }) {
            assertThat(posted(body)).isNull();
            assertThat(response.getStatus()).isEqualTo(403);
            assertThat(response.getContentAsString()).contains("\"DOCUMENT_NOT_TRUSTED\"");
        }
        assertThat(got("query", "{ __typename }")).isNull();
        assertThat(got("documentId", hash("{ no }"))).isNull();
        assertThat(response.getContentAsString()).contains("PERSISTED_QUERY_NOT_FOUND");
    }

    @Test
    void aFolderThatIsNotThereStopsTheStart() {
        assertThatThrownBy(() -> new DocumentStore(folder.resolve("none"), 1000))
                .hasMessageContaining("lianxin.documents.trusted names ")
                .hasMessageEndingWith("Make it, with one document in each file *.graphql.");
    }

    private @Nullable String posted(String body) throws Exception {
        var chain = new MockFilterChain();
        response = new MockHttpServletResponse();
        var request = new MockHttpServletRequest("POST", "/graphql");
        filter.doFilter(
                new ReadRequest(request, body.getBytes(StandardCharsets.UTF_8)), response, chain);
        return chain.getRequest() instanceof ReadRequest read
                ? new String(ReadRequest.body(read), StandardCharsets.UTF_8)
                : null;
    }

    private @Nullable String got(String name, String value) throws Exception {
        var chain = new MockFilterChain();
        response = new MockHttpServletResponse();
        var request = new MockHttpServletRequest("GET", "/graphql");
        request.setParameter(name, value);
        filter.doFilter(request, response, chain);
        return chain.getRequest() == null ? null : chain.getRequest().getParameter("query");
    }

    private static String hash(String text) {
        return DocumentStore.hash(text);
    }
}
