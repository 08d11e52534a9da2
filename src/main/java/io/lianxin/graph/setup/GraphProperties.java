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
 * @param transactionMemory the heap that one transaction of the embedded database may use; 0 for a
 *     quarter of all
 * @param freeSpace what must be free on the embedded database's disk: else it is not opened, and
 *     the program says that it is not ready
 * @param losses after how many failures in a row a server is no longer waited for
 * @param pause how long it takes until somebody tries again whether the server is back
 */
@ConfigurationProperties("lianxin.graph")
public record GraphProperties(
        @DefaultValue("auto") Way way,
        @DefaultValue("20s") Duration statementTimeout,
        @DefaultValue("128MB") DataSize pageCache,
        @DefaultValue("0B") DataSize transactionMemory,
        @DefaultValue("200MB") DataSize freeSpace,
        @DefaultValue("3") int losses,
        @DefaultValue("1s") Duration pause) {}
