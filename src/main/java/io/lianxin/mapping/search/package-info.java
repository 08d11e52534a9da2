/** What of each noun search looks into. */
@NamedInterface("search")
@NullMarked
package io.lianxin.mapping.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
