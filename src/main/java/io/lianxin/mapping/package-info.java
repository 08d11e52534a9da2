/**
 * What the schema says about storage: labels, relationships, order, validity, computed and
 * restricted fields.
 */
@ApplicationModule(allowedDependencies = {"terms"})
@NullMarked
package io.lianxin.mapping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
