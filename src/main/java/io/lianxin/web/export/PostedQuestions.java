package io.lianxin.web.export;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;

import io.lianxin.export.TableShapes;
import io.lianxin.query.QueryEngine;
import io.lianxin.query.fault.ErrorCode;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Answers any GraphQL question as a file, for callers who accept only the type of a file. */
@RestController
class PostedQuestions {

    /** Where questions to GraphQL are led whose callers accept files alone. */
    static final String PATH = "/answer-file";

    /** The parameter that names a form by the end of its files' names. */
    static final String FORM = "_form";

    private static final String NAME = "answer";
    private static final String CSV = "text/csv";
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String GRAPHML = "application/graphml+xml";
    private static final String GEXF = "application/gexf+xml";
    private static final String CYTOSCAPE = "application/vnd.cytoscape+json";
    private static final String D3 = "application/vnd.d3+json";
    private static final String CYPHER = "application/x-cypher-query";
    private static final String JSON_LD = "application/ld+json";

    /** The types of {@link Form#files}, as an annotation needs them. */
    static final List<String> TYPES =
            List.of(CSV, XLSX, GRAPHML, GEXF, CYTOSCAPE, D3, CYPHER, JSON_LD);

    private final QueryEngine engine;
    private final Questions questions;
    private final ExportGate gate;

    PostedQuestions(QueryEngine engine, Questions questions, ExportGate gate) {
        this.engine = engine;
        this.questions = questions;
        this.gate = gate;
    }

    /** A question as GraphQL over HTTP has it. */
    record Posted(
            @Nullable String query,
            @Nullable String operationName,
            @Nullable Map<String, @Nullable Object> variables) {}

    @PostMapping(
            path = PostedQuestions.PATH,
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = {CSV, XLSX, GRAPHML, GEXF, CYTOSCAPE, D3, CYPHER, JSON_LD})
    ResponseEntity<?> answer(
            @RequestBody Posted posted,
            @RequestHeader(HttpHeaders.ACCEPT) String accept,
            @RequestParam(value = FORM, required = false) @Nullable String named,
            @RequestParam(value = "_rows", required = false) @Nullable String rows,
            @RequestParam(value = "_bom", defaultValue = "false") boolean isMarked,
            HttpServletRequest request) {
        var asked = Form.named(named == null ? "" : "." + named, accept);
        if (!asked.name().isEmpty()) {
            return refused(
                    "`_form=%s` is no form of a file; there are %s"
                            .formatted(
                                    named,
                                    Form.files().stream()
                                            .map(Form::extension)
                                            .collect(Collectors.joining(", "))));
        }
        var form = asked.form();
        if (posted.query() == null) {
            return refused("There is no `query` in the body.");
        }
        var base = AnswerFile.base(request);
        return gate.pass(request, () -> answer(posted, form, rows, isMarked, base));
    }

    private ResponseEntity<?> answer(
            Posted posted, Form form, @Nullable String rows, boolean isMarked, String base) {
        var answer =
                questions.ask(
                        String.valueOf(posted.query()), posted.operationName(), posted.variables());
        if (form instanceof Form.Json || !answer.getErrors().isEmpty()) {
            return ResponseEntity.status(
                            answer.getErrors().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(answer.toMap());
        }
        try {
            var document =
                    asked(Parser.parse(String.valueOf(posted.query())), posted.operationName());
            var shape = TableShapes.of(engine.schema(), document, rows);
            return new AnswerFile(NAME, shape, answer.toMap(), isMarked, base, gate.limits())
                    .as(form);
        } catch (IllegalArgumentException | InvalidSyntaxException unfit) {
            return refused(String.valueOf(unfit.getMessage()));
        }
    }

    /** A document without the operations that are not meant. */
    private static Document asked(Document document, @Nullable String operation) {
        return document.transform(some ->
                some.definitions(
                        document.getDefinitions().stream()
                                .filter(each ->
                                        operation == null
                                                || !(each instanceof OperationDefinition other)
                                                || operation.equals(other.getName()))
                                .toList()));
    }

    private static ResponseEntity<?> refused(String why) {
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_JSON)
                .body(
                        Map.of(
                                "errors",
                                List.of(
                                        Map.of(
                                                "message",
                                                why,
                                                "extensions",
                                                ErrorCode.INVALID_REQUEST.extension()))));
    }
}
