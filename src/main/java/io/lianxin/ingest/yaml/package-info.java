/** The files of seed data as trees in which everything knows its file and line. */
@NullMarked
package io.lianxin.ingest.yaml;

import org.jspecify.annotations.NullMarked;
