package io.lianxin.naive;

import graphql.ExecutionResult;
import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.AstTransformer;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.ObjectField;
import graphql.language.Selection;
import graphql.parser.Parser;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;

import io.lianxin.graph.GraphReader;
import io.lianxin.naive.garden.Garden;
import io.lianxin.query.QueryEngine;
import io.lianxin.support.Asked;
import io.lianxin.support.TestGraph;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Asks the engine and the naive reading the same.
 *
 * @param asked the engine
 * @param naive the naive reading
 */
record Comparison(Asked asked, NaiveAnswers naive) {

    private static final double NEAR = 1e-9;

    /** Where and how the answers differ, or what the engine refuses; null where they agree. */
    @Nullable String difference(String question) {
        var result = asked.result(question);
        return result.getErrors().isEmpty()
                ? difference(question, result)
                : question + "\n  " + result.getErrors();
    }

    /** The engine over a garden, and a naive reading of it. */
    static Comparison ofGarden(TestGraph graph, GraphReader reader, long seed) {
        Garden.plant(graph, seed);
        var naive = new NaiveAnswers(new NaiveGraph(Garden.sdl(), reader));
        return new Comparison(
                new Asked(new QueryEngine(Garden.model(), name -> "null"), reader), naive);
    }

    /** The smallest question of which the answers differ, made by leaving out parts of one. */
    String smallest(String question) {
        return Shrunk.of(question, this::isDifferent);
    }

    /** Whether it is a question, and the answers differ. */
    private boolean isDifferent(String question) {
        var result = asked.result(question);
        return result.getErrors().isEmpty() && difference(question, result) != null;
    }

    @Nullable String difference(String question, ExecutionResult result) {
        var difference = difference("", result.getData(), naive.answer(question));
        return difference == null ? null : question + "\n  " + difference;
    }

    private @Nullable String difference(
            String path, @Nullable Object engine, @Nullable Object naive) {
        if (engine instanceof Map<?, ?> one && naive instanceof Map<?, ?> other) {
            return fields(path, one, other);
        }
        if (engine instanceof List<?> one && naive instanceof List<?> other) {
            return items(path, one, other);
        }
        return isSame(path, engine, naive)
                ? null
                : "%s: engine %s, naive %s".formatted(path, engine, naive);
    }

    /** Equal but for rounding; a cursor always stands at the same record. */
    private boolean isSame(String path, @Nullable Object engine, @Nullable Object naive) {
        if (engine == null || naive == null) {
            return engine == null && naive == null;
        }
        if (path.endsWith("ursor")) {
            var known = naive().cursors.putIfAbsent(engine.toString(), naive.toString());
            return known == null || known.equals(naive);
        }
        if (engine instanceof Number one && naive instanceof Number other) {
            var size = Math.max(1, Math.abs(one.doubleValue()));
            return Math.abs(one.doubleValue() - other.doubleValue()) <= NEAR * size;
        }
        return Objects.equals(engine.toString(), naive.toString());
    }

    private @Nullable String fields(String path, Map<?, ?> one, Map<?, ?> other) {
        if (!one.keySet().equals(other.keySet())) {
            return "%s: engine %s, naive %s".formatted(path, one.keySet(), other.keySet());
        }
        for (var key : new TreeSet<>(one.keySet())) {
            var difference = difference(path + "." + key, one.get(key), other.get(key));
            if (difference != null) {
                return difference;
            }
        }
        return null;
    }

    private @Nullable String items(String path, List<?> one, List<?> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            var difference = difference(path + "[" + i + "]", one.get(i), other.get(i));
            if (difference != null) {
                return difference;
            }
        }
        return one.size() == other.size()
                ? null
                : "%s: engine %d items, naive %d%n  %s%n  %s"
                        .formatted(path, one.size(), other.size(), one, other);
    }

    /** A question made as small as it goes while it still tells a fault. */
    private static final class Shrunk {

        private final int place;
        private int seen;

        private Shrunk(int place) {
            this.place = place;
        }

        static String of(String question, Predicate<String> tells) {
            var smallest = question;
            for (int place = 0; ; place++) {
                var candidate = new Shrunk(place);
                var smaller = candidate.without(Parser.parse(smallest));
                if (candidate.seen <= place) {
                    return smallest;
                }
                if (isFault(smaller, tells)) {
                    smallest = smaller;
                    place = -1;
                }
            }
        }

        private static boolean isFault(String question, Predicate<String> tells) {
            try {
                return tells.test(question);
            } catch (RuntimeException notAQuestion) {
                return false;
            }
        }

        private String without(Document document) {
            return AstPrinter.printAstCompact(
                    new AstTransformer()
                            .transform(
                                    document,
                                    new NodeVisitorStub() {
                                        @Override
                                        @SuppressWarnings("rawtypes") // graphql-java's signature
                                        protected TraversalControl visitNode(
                                                Node node, TraverserContext<Node> context) {
                                            return isPart(node) && seen++ == place
                                                    ? TreeTransformerUtil.deleteNode(context)
                                                    : TraversalControl.CONTINUE;
                                        }
                                    }));
        }

        private static boolean isPart(Node<?> node) {
            return node instanceof Argument
                    || node instanceof ObjectField
                    || node instanceof Selection;
        }
    }
}
