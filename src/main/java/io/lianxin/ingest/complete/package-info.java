/**
 * What the loader fills in: captions, reasons for empty fields, the day somebody else took over.
 */
@NullMarked
package io.lianxin.ingest.complete;

import org.jspecify.annotations.NullMarked;
