/** Facts about the JSON Schema of the files. */
@NullMarked
package io.lianxin.ingest.shape;

import org.jspecify.annotations.NullMarked;
