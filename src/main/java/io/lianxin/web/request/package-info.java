/** A request is measured, read and understood as a question before anything answers it. */
@NullMarked
package io.lianxin.web.request;

import org.jspecify.annotations.NullMarked;
