/** Facts about the pages a person opens. */
@NullMarked
package io.lianxin.web.page;

import org.jspecify.annotations.NullMarked;
