/**
 * What the domain's words mean: dates with precision, quantities, certainty, deadlines, names; pure
 * functions.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.lianxin.terms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
