package io.lianxin.support;

import io.lianxin.LianxinApplication;

import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A test of the whole program over the tests' database; all of them share one context and run one
 * after the other.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = LianxinApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "lianxin.load=never",
            "lianxin.cache.answers=0B",
            "lianxin.warm-up=false",
            "lianxin.gate.request=60s",
            "lianxin.gate.statement=20s",
            "lianxin.dump.directory=target/dump",
            "lianxin.cost.degrees=unknown",
            "lianxin.cost.budget=1000000000000000",
            "spring.test.print-condition-evaluation-report=false"
        })
@Import(HomeSetup.class)
@ResourceLock(providers = SharedDatabase.Locks.class)
public @interface DatabaseTest {}
