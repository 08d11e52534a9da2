/** What the statements brought becomes the answer that the schema's types promise. */
@NullMarked
package io.lianxin.query.completion;

import org.jspecify.annotations.NullMarked;
