/** The record is checked and loaded before the server accepts requests. */
@NullMarked
package io.lianxin.ingest.start;

import org.jspecify.annotations.NullMarked;
