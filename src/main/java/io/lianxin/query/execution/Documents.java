package io.lianxin.query.execution;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.schema.GraphQLSchema;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Documents that were parsed and found valid, by their text; as many as their bound allows. */
public final class Documents implements PreparsedDocumentProvider {

    private final GraphQLSchema schema;
    private final Cache<String, Parsed> known;

    /**
     * Makes an empty store.
     *
     * @param schema the schema by which documents are valid
     * @param characters how many characters all texts together may have
     */
    public Documents(GraphQLSchema schema, long characters) {
        this.schema = schema;
        this.known =
                Caffeine.newBuilder()
                        .maximumWeight(characters)
                        .weigher((String text, Parsed document) -> text.length())
                        .build();
    }

    /**
     * A valid document.
     *
     * @param input what was sent
     * @return null where it is not valid
     */
    @Nullable Parsed find(ExecutionInput input) {
        var text = input.getQuery();
        var found = known.getIfPresent(text);
        if (found != null) {
            return found;
        }
        var result = ParseAndValidate.parseAndValidate(schema, input);
        if (result.isFailure()) {
            return null;
        }
        var parsed = new Parsed(result.getDocument());
        known.put(text, parsed);
        return parsed;
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input,
            Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        var found = known.getIfPresent(input.getQuery());
        if (found != null) {
            return CompletableFuture.completedFuture(new PreparsedDocumentEntry(found.document()));
        }
        var entry = parseAndValidate.apply(input);
        if (!entry.hasErrors()) {
            known.put(input.getQuery(), new Parsed(entry.getDocument()));
        }
        return CompletableFuture.completedFuture(entry);
    }
}
