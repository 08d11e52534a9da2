/** Golden documents: questions, the GraphQL that asks them, and answers written by hand. */
@NullMarked
package io.lianxin.cases;

import org.jspecify.annotations.NullMarked;
