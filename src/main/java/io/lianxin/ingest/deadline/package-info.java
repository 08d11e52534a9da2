/** What follows from deadline rules and handling: last days, first replies, the days between. */
@NullMarked
package io.lianxin.ingest.deadline;

import org.jspecify.annotations.NullMarked;
