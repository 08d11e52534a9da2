/** The whole graph leaves as files, without what nobody may read. */
@NamedInterface("dump")
@NullMarked
package io.lianxin.export.dump;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
