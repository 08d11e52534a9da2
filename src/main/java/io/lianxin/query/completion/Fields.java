package io.lianxin.query.completion;

import graphql.schema.GraphQLObjectType;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The fields asked of objects of one type, in the order of the answer.
 *
 * @param type the objects' type
 * @param keys the names expected
 * @param shapes what becomes of each value; null for the name of the type
 */
public record Fields(GraphQLObjectType type, List<String> keys, List<@Nullable Shape> shapes) {}
