package io.lianxin.graph.watch;

import org.jspecify.annotations.Nullable;

/** Says what a store in this process lacks, before it fails for want of it. */
@FunctionalInterface
public interface StoreWatch {

    /**
     * What is wrong.
     *
     * @return what, where and the remedy, for who runs the program; null where nothing is
     */
    @Nullable String trouble();
}
