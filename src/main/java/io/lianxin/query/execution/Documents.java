package io.lianxin.query.execution;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.schema.GraphQLSchema;

import io.lianxin.query.explain.Stages;
import io.lianxin.query.limit.DocumentLimits;
import io.lianxin.query.limit.LimitedDocument;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Documents by their text: those that were parsed, are within the limits and valid, and a few of
 * the others with what is wrong with them; as many as their bounds allow.
 */
public final class Documents implements PreparsedDocumentProvider {

    private static final int REFUSED_PART = 8;
    private static final int WORDS = 1_000;

    private final GraphQLSchema schema;
    private final DocumentLimits limits;
    private final Cache<String, Parsed> known;
    private final Cache<Text, PreparsedDocumentEntry> refused;

    /** A text, and the language in which its faults are told. */
    private record Text(String text, Locale locale) {}

    /**
     * Makes an empty store of documents that may be of any size.
     *
     * @param schema the schema by which documents are valid
     * @param characters how many characters all texts together may have
     */
    public Documents(GraphQLSchema schema, long characters) {
        this(schema, characters, DocumentLimits.NONE);
    }

    /**
     * Makes an empty store.
     *
     * @param schema the schema by which documents are valid
     * @param characters how many characters all texts together may have
     * @param limits how large a document may be
     */
    public Documents(GraphQLSchema schema, long characters, DocumentLimits limits) {
        this.schema = schema;
        this.limits = limits;
        this.known =
                Caffeine.newBuilder()
                        .maximumWeight(characters)
                        .weigher((String text, Parsed document) -> text.length())
                        .build();
        this.refused =
                Caffeine.newBuilder()
                        .maximumWeight(characters / REFUSED_PART)
                        .weigher((Text text, PreparsedDocumentEntry why) ->
                                WORDS + text.text.length())
                        .build();
    }

    /**
     * A valid document.
     *
     * @param input what was sent
     * @return null where it is not valid, or too large
     */
    @Nullable Parsed find(ExecutionInput input) {
        var found = known.getIfPresent(input.getQuery());
        return found == null && read(input) instanceof Verdict.Valid(Parsed valid) ? valid : found;
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input,
            Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        var found = known.getIfPresent(input.getQuery());
        var verdict = found == null ? timed(input) : new Verdict.Valid(found);
        return CompletableFuture.completedFuture(
                switch (verdict) {
                    case Verdict.Valid(var parsed) -> new PreparsedDocumentEntry(parsed.document());
                    case Verdict.Wrong(var why) -> why;
                });
    }

    /** What came of a text. */
    private sealed interface Verdict {

        record Valid(Parsed parsed) implements Verdict {}

        record Wrong(PreparsedDocumentEntry why) implements Verdict {}
    }

    private Verdict timed(ExecutionInput input) {
        return Stages.timed(input.getGraphQLContext(), Stages.Stage.PARSE, "", () -> read(input));
    }

    private Verdict read(ExecutionInput input) {
        var text = new Text(input.getQuery(), input.getLocale());
        var wrong = refused.getIfPresent(text);
        if (wrong != null) {
            return new Verdict.Wrong(wrong);
        }
        var limited = LimitedDocument.of(input, limits);
        return switch (limited) {
            case LimitedDocument.Refused(var error) -> refuse(text, List.of(error));
            case LimitedDocument.Within(var document) -> {
                var errors = ParseAndValidate.validate(schema, document, input.getLocale());
                if (!errors.isEmpty()) {
                    yield refuse(text, new ArrayList<>(errors));
                }
                var parsed = new Parsed(document);
                known.put(text.text, parsed);
                yield new Verdict.Valid(parsed);
            }
        };
    }

    private Verdict refuse(Text text, List<GraphQLError> errors) {
        var why = new PreparsedDocumentEntry(errors);
        refused.put(text, why);
        return new Verdict.Wrong(why);
    }
}
