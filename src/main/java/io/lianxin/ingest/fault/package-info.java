/** What is wrong in the files, each with its place and remedy. */
@NullMarked
package io.lianxin.ingest.fault;

import org.jspecify.annotations.NullMarked;
