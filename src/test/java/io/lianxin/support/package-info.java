/** What the tests share: their database, both ways of reading, and a count of statements. */
@NullMarked
package io.lianxin.support;

import org.jspecify.annotations.NullMarked;
