/** What some records share: the others that two or more of them are joined to. */
@NullMarked
package io.lianxin.insight.common;

import org.jspecify.annotations.NullMarked;
