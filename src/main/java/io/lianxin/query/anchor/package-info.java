/** A list whose filter pins related records is read from these records on. */
@NullMarked
package io.lianxin.query.anchor;

import org.jspecify.annotations.NullMarked;
