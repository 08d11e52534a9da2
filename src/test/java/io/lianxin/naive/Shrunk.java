package io.lianxin.naive;

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

import java.util.function.Predicate;

/** A question made as small as it goes while it still tells a fault. */
final class Shrunk {

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
        return node instanceof Argument || node instanceof ObjectField || node instanceof Selection;
    }
}
