package io.lianxin.graph.setup;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import java.time.Duration;

/**
 * The settings below {@code lianxin.graph}.
 *
 * @param way the way that statements take, reading and writing
 * @param statementTimeout how long a reading statement may take
 * @param pageCache the embedded database's cache of its store, outside the heap
 */
@ConfigurationProperties("lianxin.graph")
public record GraphProperties(
        @DefaultValue("auto") Way way,
        @DefaultValue("20s") Duration statementTimeout,
        @DefaultValue("128MB") DataSize pageCache) {}
