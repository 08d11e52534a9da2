/** Every request passes here: it has an end, and a refusal in words that programs read too. */
@NullMarked
package io.lianxin.web.gate;

import org.jspecify.annotations.NullMarked;
