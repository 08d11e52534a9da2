/** Facts about GraphQL over HTTP. */
@NullMarked
package io.lianxin.web.graphql;

import org.jspecify.annotations.NullMarked;
