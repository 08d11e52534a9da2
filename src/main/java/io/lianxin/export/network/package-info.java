/**
 * The dots and lines of an answer leave in the formats of programs that draw and analyse networks.
 */
@NamedInterface("network")
@NullMarked
package io.lianxin.export.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
