/** A plan becomes the text of one Cypher statement. */
@NullMarked
package io.lianxin.query.cypher;

import org.jspecify.annotations.NullMarked;
