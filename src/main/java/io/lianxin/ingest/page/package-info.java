/**
 * The text of a page: where forms stand in it, and where its articles and sentences probably are.
 */
@NullMarked
package io.lianxin.ingest.page;

import org.jspecify.annotations.NullMarked;
