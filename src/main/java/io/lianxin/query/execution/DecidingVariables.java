package io.lianxin.query.execution;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.FragmentDefinition;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the variables whose values decide the plan although they are texts or numbers: those that
 * are an argument of a field themselves, like the size of a page or a cursor.
 */
final class DecidingVariables extends NodeVisitorStub {

    private static final Set<String> KINDS = Set.of("Int", "Float", "String");

    private final Set<String> arguments = new HashSet<>();

    private DecidingVariables() {}

    /** Finds them in an operation and all fragments of its document. */
    static Set<String> of(OperationDefinition operation, Collection<FragmentDefinition> fragments) {
        var visitor = new DecidingVariables();
        List<Node<?>> nodes = new ArrayList<>(fragments);
        nodes.add(operation);
        nodes.forEach(node -> new NodeTraverser().preOrder(visitor, node));
        return operation.getVariableDefinitions().stream()
                .filter(variable -> KINDS.contains(kind(variable)))
                .map(VariableDefinition::getName)
                .filter(visitor.arguments::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String kind(VariableDefinition variable) {
        return AstPrinter.printAstCompact(variable.getType()).replaceAll("[\\[\\]!]", "");
    }

    @Override
    @SuppressWarnings("rawtypes") // graphql-java's own signature
    public TraversalControl visitVariableReference(
            VariableReference reference, TraverserContext<Node> context) {
        if (context.getParentNode() instanceof Argument) {
            arguments.add(reference.getName());
        }
        return TraversalControl.CONTINUE;
    }
}
