/** The pages a person opens: the start page, the console and its gallery of examples. */
@NullMarked
package io.lianxin.web.page;

import org.jspecify.annotations.NullMarked;
