/** The API that follows from the storage mapping, with descriptions. */
@NullMarked
package io.lianxin.query.schema;

import org.jspecify.annotations.NullMarked;
