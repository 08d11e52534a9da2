/** When a record holds on a day, in Cypher. */
@NullMarked
package io.lianxin.query.cypher.validity;

import org.jspecify.annotations.NullMarked;
