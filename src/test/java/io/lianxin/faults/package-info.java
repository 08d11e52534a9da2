/**
 * What networks, disks, operators and crowds do to the program; run by {@code mvn -Pfaults verify}.
 */
@NullMarked
package io.lianxin.faults;

import org.jspecify.annotations.NullMarked;
