/**
 * What a drawing of the network shows of the schema: which nouns are dots and which relations are
 * lines.
 */
@NamedInterface("network")
@NullMarked
package io.lianxin.query.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
