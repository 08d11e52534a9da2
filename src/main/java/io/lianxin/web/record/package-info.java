/** Each record under an address of its own: a page to read, JSON, or JSON-LD. */
@NullMarked
package io.lianxin.web.record;

import org.jspecify.annotations.NullMarked;
