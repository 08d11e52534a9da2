/** GraphQL over HTTP: the engine behind Spring for GraphQL, one version of the record an answer. */
@NullMarked
package io.lianxin.web.graphql;

import org.jspecify.annotations.NullMarked;
