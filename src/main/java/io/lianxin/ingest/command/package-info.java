/** The commands for the curating hand, one class a verb. */
@NullMarked
package io.lianxin.ingest.command;

import org.jspecify.annotations.NullMarked;
