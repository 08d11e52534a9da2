/** What an operation will cost, told from its plan before the database is touched. */
@NamedInterface("cost")
@NullMarked
package io.lianxin.query.cost;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
