/** Drafts become nodes and relationships, and the graph becomes equal to them. */
@NullMarked
package io.lianxin.ingest.store;

import org.jspecify.annotations.NullMarked;
