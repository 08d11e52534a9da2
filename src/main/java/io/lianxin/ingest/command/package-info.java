/** The commands for the curating hand, one class a verb. */
@NamedInterface("command")
@NullMarked
package io.lianxin.ingest.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
