/** What must hold between records before anything is written. */
@NullMarked
package io.lianxin.ingest.check;

import org.jspecify.annotations.NullMarked;
