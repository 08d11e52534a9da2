/** What is asked of a whole set of records: figures, groups and facets. */
@NullMarked
package io.lianxin.query.plan.group;

import org.jspecify.annotations.NullMarked;
