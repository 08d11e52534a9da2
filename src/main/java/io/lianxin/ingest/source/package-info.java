/** Pages, passages and citations: the one place that knows the schema's source types. */
@NullMarked
package io.lianxin.ingest.source;

import org.jspecify.annotations.NullMarked;
