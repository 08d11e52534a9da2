/** The keys by which search finds records. */
@NullMarked
package io.lianxin.ingest.search;

import org.jspecify.annotations.NullMarked;
