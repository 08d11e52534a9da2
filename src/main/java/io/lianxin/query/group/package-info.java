/** Turns the arguments of aggregates, groups and facets into parts of a plan. */
@NullMarked
package io.lianxin.query.group;

import org.jspecify.annotations.NullMarked;
