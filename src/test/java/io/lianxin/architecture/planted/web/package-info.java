/** A room that nothing may import. */
@NullMarked
package io.lianxin.architecture.planted.web;

import org.jspecify.annotations.NullMarked;
