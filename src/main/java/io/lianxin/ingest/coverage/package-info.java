/** Which sentences of an article bear a fact, and which of them some record rests on. */
@NullMarked
package io.lianxin.ingest.coverage;

import org.jspecify.annotations.NullMarked;
