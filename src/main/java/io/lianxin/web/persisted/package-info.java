/**
 * Questions by the hash of their document: learned from callers, or trusted because they lie here.
 */
@NullMarked
package io.lianxin.web.persisted;

import org.jspecify.annotations.NullMarked;
