/**
 * Files for the database's offline import, whose columns and types of relationships the schema
 * says.
 */
@NullMarked
package io.lianxin.bench.sheet;

import org.jspecify.annotations.NullMarked;
