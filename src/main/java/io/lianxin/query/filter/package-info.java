/** Filter arguments become predicates. */
@NullMarked
package io.lianxin.query.filter;

import org.jspecify.annotations.NullMarked;
