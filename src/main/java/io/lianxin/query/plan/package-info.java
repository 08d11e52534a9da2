/** What is to be read, as a tree that prints itself. */
@NullMarked
package io.lianxin.query.plan;

import org.jspecify.annotations.NullMarked;
