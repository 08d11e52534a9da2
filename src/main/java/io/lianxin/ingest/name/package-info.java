/** What names are read like, and whether records of like names are the same. */
@NullMarked
package io.lianxin.ingest.name;

import org.jspecify.annotations.NullMarked;
