package io.lianxin.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResultImpl;
import graphql.GraphqlErrorBuilder;

import io.lianxin.ingest.Folders;
import io.lianxin.ingest.SeedDataReader;
import io.lianxin.web.graphql.BusyAdvice;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

import reactor.core.publisher.Mono;

import java.nio.file.Path;
import java.util.Map;

@DisplayName("A record's address says so where the database does not answer")
class RecordFaultTests {

    /** Answers nothing but that a statement took too long. */
    private static final ExecutionGraphQlService TOO_LATE =
            request ->
                    Mono.just(
                            new DefaultExecutionGraphQlResponse(
                                    request.toExecutionInput(),
                                    ExecutionResultImpl.newExecutionResult()
                                            .addError(
                                                    GraphqlErrorBuilder.newError()
                                                            .message("It took too long.")
                                                            .extensions(
                                                                    Map.of(
                                                                            "code",
                                                                            "DATABASE_TIMED_OUT"))
                                                            .build())
                                            .build()));

    @Test
    void itAnswers503WithWordsAndATimeToComeBack() throws Exception {
        var model =
                SeedDataReader.model(new Folders(Path.of("schema"), Path.of("seed-data"), null));
        var records =
                new RecordController(
                        new RecordReader(model, TOO_LATE, new MockEnvironment()), model);
        var answer =
                MockMvcTester.create(
                                MockMvcBuilders.standaloneSetup(records)
                                        .setControllerAdvice(new BusyAdvice())
                                        .build())
                        .get()
                        .uri("/r/issue-xinan-fitness")
                        .exchange();
        assertThat(answer).hasStatus(503).hasHeader(HttpHeaders.RETRY_AFTER, "1");
        assertThat(answer.getResponse().getContentAsString())
                .contains("It took too long.", "DATABASE_UNANSWERED");
    }
}
