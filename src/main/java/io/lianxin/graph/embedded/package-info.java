/** The database inside this process: found, started, hardened and shut down. */
@NullMarked
package io.lianxin.graph.embedded;

import org.jspecify.annotations.NullMarked;
