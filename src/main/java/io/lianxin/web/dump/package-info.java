/** The whole graph as a file, at an address. */
@NullMarked
package io.lianxin.web.dump;

import org.jspecify.annotations.NullMarked;
