/** Facts about the mapping. */
@NullMarked
package io.lianxin.mapping;

import org.jspecify.annotations.NullMarked;
