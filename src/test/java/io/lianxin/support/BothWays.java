package io.lianxin.support;

import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs a test of a {@link DatabaseTest} once for each way to the database that its home offers. The
 * whole program reads and writes that way meanwhile; a parameter of type {@link
 * io.lianxin.graph.GraphReader} is the reader.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(BothWaysExtension.class)
public @interface BothWays {}
