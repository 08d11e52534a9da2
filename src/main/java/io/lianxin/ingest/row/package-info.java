/** Rows become drafts of records, as the schema says; nothing here knows a type of it. */
@NullMarked
package io.lianxin.ingest.row;

import org.jspecify.annotations.NullMarked;
