/** The dots and lines of an answer leave as linked data. */
@NullMarked
package io.lianxin.export.linked;

import org.jspecify.annotations.NullMarked;
