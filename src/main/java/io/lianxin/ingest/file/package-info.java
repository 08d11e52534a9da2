/**
 * The files of seed data, schema and corpus as they lie on disk, and the hash that names their
 * state.
 */
@NullMarked
package io.lianxin.ingest.file;

import org.jspecify.annotations.NullMarked;
