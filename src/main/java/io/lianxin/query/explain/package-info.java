/** How an operation was answered: what each rewrite changed, and how long each stage took. */
@NamedInterface("explain")
@NullMarked
package io.lianxin.query.explain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
