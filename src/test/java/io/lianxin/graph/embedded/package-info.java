/** Tests of the database inside the process. */
@NullMarked
package io.lianxin.graph.embedded;

import org.jspecify.annotations.NullMarked;
