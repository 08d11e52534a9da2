/** The JSON Schema of the files, for editors and for those who write them with other tools. */
@NullMarked
package io.lianxin.ingest.shape;

import org.jspecify.annotations.NullMarked;
