/** The database inside this process: found, started, hardened, read without Bolt and shut down. */
@NullMarked
package io.lianxin.graph.embedded;

import org.jspecify.annotations.NullMarked;
