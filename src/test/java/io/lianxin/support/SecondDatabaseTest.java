package io.lianxin.support;

import org.springframework.test.context.TestPropertySource;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A {@link DatabaseTest} that runs beside the others: it has a database of its own, shared with the
 * tests that carry this annotation too. Where the home is a server by address there is only one
 * database, and all wait for each other.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DatabaseTest
@TestPropertySource(properties = SharedDatabase.SETTING + "=SECOND")
public @interface SecondDatabaseTest {}
