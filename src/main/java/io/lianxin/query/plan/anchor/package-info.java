/** Where reading begins when a filter pins related records. */
@NullMarked
package io.lianxin.query.plan.anchor;

import org.jspecify.annotations.NullMarked;
