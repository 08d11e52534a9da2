/** Programs in processes of their own, for what only another process can show. */
@NullMarked
package io.lianxin.support.process;

import org.jspecify.annotations.NullMarked;
