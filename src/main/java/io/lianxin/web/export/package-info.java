/** Answers as files: tables, workbooks, networks. */
@NullMarked
package io.lianxin.web.export;

import org.jspecify.annotations.NullMarked;
