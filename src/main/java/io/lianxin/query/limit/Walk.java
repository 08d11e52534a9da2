package io.lianxin.query.limit;

import graphql.language.Document;
import graphql.language.FragmentSpread;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SourceLocation;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds where a document goes beyond a limit, in the order in which it is written. */
final class Walk {

    private static final List<DocumentLimit> COUNTED =
            List.of(
                    DocumentLimit.DEPTH,
                    DocumentLimit.FIELDS,
                    DocumentLimit.ALIASES,
                    DocumentLimit.DIRECTIVES,
                    DocumentLimit.FRAGMENTS,
                    DocumentLimit.VALUE_DEPTH);

    private final Extents extents;
    private final DocumentLimit limit;
    private final long allowed;
    private long before;
    private @Nullable SourceLocation spread;

    private Walk(Extents extents, DocumentLimit limit, DocumentLimits limits) {
        this.extents = extents;
        this.limit = limit;
        this.allowed = limits.of(limit);
    }

    /**
     * Counts a document; what all its operations have counts together, except their levels and root
     * fields.
     *
     * @return the first limit that it goes beyond; null where there is none
     */
    static @Nullable Overrun overrun(Document document, DocumentLimits limits) {
        var definitions = document.getDefinitions();
        int most = limits.of(DocumentLimit.DEFINITIONS);
        if (definitions.size() > most) {
            var place = definitions.get(most).getSourceLocation();
            return new Overrun(
                    DocumentLimit.DEFINITIONS,
                    most,
                    definitions.size(),
                    Stream.of(place).filter(Objects::nonNull).toList());
        }
        return overrun(
                document.getDefinitionsOfType(OperationDefinition.class),
                new Extents(document),
                limits);
    }

    private static @Nullable Overrun overrun(
            List<OperationDefinition> operations, Extents extents, DocumentLimits limits) {
        var all = Extent.NOTHING;
        for (var operation : operations) {
            var extent = extents.of(operation);
            all = all.beside(extent);
            if (extent.width() > limits.of(DocumentLimit.ROOT_FIELDS)) {
                return new Walk(extents, DocumentLimit.ROOT_FIELDS, limits)
                        .overrun(List.of(operation), extent.width());
            }
        }
        for (var limit : COUNTED) {
            if (all.of(limit) > limits.of(limit)) {
                return new Walk(extents, limit, limits).overrun(operations, all.of(limit));
            }
        }
        return null;
    }

    private Overrun overrun(List<OperationDefinition> operations, long found) {
        for (var operation : operations) {
            long extent = extents.of(operation).of(limit);
            if (sum(extent) > allowed) {
                return new Overrun(limit, allowed, found, places(operation));
            }
            pass(extent);
        }
        throw new IllegalStateException("no operation is beyond " + limit);
    }

    /** The place itself, and the outermost one at which a fragment is spread that leads to it. */
    private List<SourceLocation> places(OperationDefinition operation) {
        pass(Nesting.of(operation).of(limit));
        var place = operation.getSourceLocation();
        var beyond = beyond(Extents.selections(operation.getSelectionSet()));
        while (beyond != null) {
            place = beyond.getSourceLocation();
            if (spread == null && beyond instanceof FragmentSpread) {
                spread = place;
            }
            long own = Nesting.of(beyond).of(limit);
            if (sum(own) > allowed) {
                break;
            }
            before += own;
            beyond = beyond(extents.inner(beyond));
        }
        return Stream.of(place, spread).filter(Objects::nonNull).distinct().toList();
    }

    private @Nullable Selection<?> beyond(List<Selection<?>> selections) {
        for (var selection : selections) {
            long extent = extents.of(selection).of(limit);
            if (sum(extent) > allowed) {
                return selection;
            }
            pass(extent);
        }
        return null;
    }

    /** A value does not lie within the values of the fields above. */
    private long sum(long more) {
        return limit == DocumentLimit.VALUE_DEPTH ? more : before + more;
    }

    private void pass(long extent) {
        if (!limit.isDepth()) {
            before += extent;
        }
    }
}
