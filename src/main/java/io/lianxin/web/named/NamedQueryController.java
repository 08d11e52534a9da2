package io.lianxin.web.named;

import graphql.GraphQLError;

import io.lianxin.export.Column;
import io.lianxin.export.CsvText;
import io.lianxin.export.TableShape;
import io.lianxin.web.export.AnswerFile;
import io.lianxin.web.export.ExportGate;
import io.lianxin.web.export.Form;
import io.lianxin.web.export.Questions;
import io.lianxin.web.html.Language;
import io.lianxin.web.named.NamedQuery.Listed;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Answers the questions of the gallery at {@code /q/<name>}, as JSON or as a table. */
@RestController
class NamedQueryController {

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);
    private static final String COLUMNS = "columns";
    private static final List<String> DICTIONARY =
            List.of("column", "type", "many", "path", "description");

    private final NamedQueries queries;
    private final Questions questions;
    private final ExportGate gate;

    NamedQueryController(NamedQueries queries, Questions questions, ExportGate gate) {
        this.queries = queries;
        this.questions = questions;
        this.gate = gate;
    }

    @GetMapping({"/q", "/q/"})
    ResponseEntity<?> all(
            @RequestParam(name = "lang", required = false) @Nullable String lang,
            @RequestHeader(value = HttpHeaders.ACCEPT, defaultValue = "*/*") String accept,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String languages) {
        var answer = ResponseEntity.ok().varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE);
        if (!wantsPage(accept)) {
            List<Listed> listed = queries.all().stream().map(NamedQuery::listed).toList();
            return answer.contentType(MediaType.APPLICATION_JSON).body(listed);
        }
        var language = Language.wanted(lang, languages);
        return answer.contentType(HTML)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .body(QuestionsPage.of(queries.all(), language));
    }

    /** Whether the caller names HTML, and nothing of JSON before it. */
    private static boolean wantsPage(String accept) {
        return MediaType.parseMediaTypes(accept).stream()
                .filter(type ->
                        type.equalsTypeAndSubtype(MediaType.TEXT_HTML)
                                || type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON))
                .max(Comparator.comparingDouble(MediaType::getQualityValue))
                .filter(type -> type.equalsTypeAndSubtype(MediaType.TEXT_HTML))
                .isPresent();
    }

    @GetMapping("/q/{name}/{columns:columns(?:\\.csv|\\.json)?}")
    ResponseEntity<?> columns(
            @PathVariable String name,
            @PathVariable String columns,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(value = HttpHeaders.ACCEPT, defaultValue = "*/*") String accept) {
        var address = Form.named(name + columns.substring(COLUMNS.length()), accept);
        var explained = table(find(address.name()), parameters).columns();
        if (address.form() instanceof Form.Json) {
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(explained);
        }
        return ResponseEntity.ok()
                .contentType(new Form.Csv().type())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"%s-columns.csv\"".formatted(address.name()))
                .body(
                        CsvText.of(
                                DICTIONARY,
                                explained.stream().map(NamedQueryController::explained).toList(),
                                isMarked(parameters)));
    }

    private static List<Object> explained(Column column) {
        return List.of(
                column.name(),
                column.type(),
                column.many(),
                String.join(".", column.path()),
                column.description());
    }

    @GetMapping("/q/{name}")
    ResponseEntity<?> answer(
            @PathVariable String name,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(value = HttpHeaders.ACCEPT, defaultValue = "*/*") String accept,
            HttpServletRequest request) {
        var address = Form.named(name, accept);
        var query = find(address.name());
        var variables = new AddressVariables(query).read(parameters);
        if (address.form() instanceof Form.Json) {
            var answer = questions.ask(query.example().query(), null, variables);
            return ResponseEntity.status(status(answer))
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(answer.toMap());
        }
        var shape = table(query, parameters);
        var base = AnswerFile.base(request);
        return gate.pass(
                request,
                () -> {
                    var answer = questions.ask(query.example().query(), null, variables);
                    var file = file(query, shape, answer, isMarked(parameters), base);
                    return made(file, address.form());
                });
    }

    private static ResponseEntity<byte[]> made(AnswerFile file, Form form) {
        try {
            return file.as(form);
        } catch (IllegalArgumentException unfit) {
            throw new WrongAddress(String.valueOf(unfit.getMessage()));
        }
    }

    private AnswerFile file(
            NamedQuery query,
            TableShape shape,
            ExecutionGraphQlResponse answer,
            boolean isMarked,
            String base) {
        if (!answer.getErrors().isEmpty()) {
            throw new WrongAddress(messages(answer));
        }
        return new AnswerFile(query.name(), shape, answer.toMap(), isMarked, base, gate.limits());
    }

    private static HttpStatus status(ExecutionGraphQlResponse answer) {
        return answer.getErrors().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
    }

    private static String messages(ExecutionGraphQlResponse answer) {
        return answer.getExecutionResult().getErrors().stream()
                .map(GraphQLError::getMessage)
                .collect(Collectors.joining(" "));
    }

    private TableShape table(NamedQuery query, MultiValueMap<String, String> parameters) {
        return queries.table(query, parameters.getFirst(AddressVariables.ROWS));
    }

    private NamedQuery find(String name) {
        return queries.find(name)
                .orElseThrow(() ->
                        new NoSuchQuery(
                                "There is no query `%s`. GET /q lists all.".formatted(name)));
    }

    private static boolean isMarked(MultiValueMap<String, String> parameters) {
        return "true".equals(parameters.getFirst(AddressVariables.MARK));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refuse(WrongAddress wrong) {
        return problem(HttpStatus.BAD_REQUEST, wrong);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(NoSuchQuery missing) {
        return problem(HttpStatus.NOT_FOUND, missing);
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, RuntimeException why) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(status, String.valueOf(why.getMessage())));
    }
}
