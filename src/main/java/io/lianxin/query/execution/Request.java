package io.lianxin.query.execution;

import graphql.execution.CoercedVariables;
import graphql.execution.TypeFromAST;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLSchema;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * An operation of a document, as it was written.
 *
 * @param definition the operation
 * @param fragments the document's fragments by name
 * @param deciding the names of the variables whose values are form
 */
record Request(
        OperationDefinition definition,
        Map<String, FragmentDefinition> fragments,
        Set<String> deciding) {

    /**
     * Reads variables.
     *
     * @param leaves takes their form and their leaves
     * @return the variables, with marks where the reader marks
     */
    CoercedVariables read(GraphQLSchema schema, CoercedVariables variables, Leaves leaves) {
        var read = new LinkedHashMap<String, @Nullable Object>();
        for (VariableDefinition each : definition.getVariableDefinitions()) {
            var name = each.getName();
            if (!variables.containsKey(name)) {
                leaves.absent();
                continue;
            }
            var value = variables.get(name);
            if (deciding.contains(name)) {
                leaves.fix(value);
                read.put(name, value);
            } else {
                read.put(
                        name,
                        leaves.read(TypeFromAST.getTypeFromAST(schema, each.getType()), value));
            }
        }
        return CoercedVariables.of(read);
    }
}
