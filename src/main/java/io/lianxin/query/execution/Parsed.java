package io.lianxin.query.execution;

import graphql.language.Document;
import graphql.language.NodeUtil;
import graphql.language.OperationDefinition;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A valid document and the operations of it that were asked for. */
final class Parsed {

    private final Document document;
    private final Map<String, Optional<Request>> requests = new ConcurrentHashMap<>();

    Parsed(Document document) {
        this.document = document;
    }

    Document document() {
        return document;
    }

    /** The operation of a name; null where the document has none that is a plain query. */
    @Nullable Request request(@Nullable String name) {
        var found = requests.get(name == null ? "" : name);
        if (found == null) {
            found = Optional.ofNullable(read(name));
            if (found.isPresent()) {
                requests.put(name == null ? "" : name, found);
            }
        }
        return found.orElse(null);
    }

    private @Nullable Request read(@Nullable String name) {
        NodeUtil.GetOperationResult found;
        try {
            found = NodeUtil.getOperation(document, name);
        } catch (graphql.execution.UnknownOperationException unknown) {
            return null;
        }
        var definition = found.operationDefinition;
        if (definition.getOperation() != OperationDefinition.Operation.QUERY
                || !definition.getDirectives().isEmpty()) {
            return null;
        }
        return new Request(
                definition,
                found.fragmentsByName,
                DecidingVariables.of(definition, found.fragmentsByName.values()));
    }
}
