package io.lianxin.graph.embedded;

/**
 * What the embedded database may use, in bytes.
 *
 * @param pageCache the cache of the store, outside the heap
 * @param transaction the heap that one transaction may use
 * @param allTransactions the heap that all transactions together may use
 */
public record EmbeddedMemory(long pageCache, long transaction, long allTransactions) {

    private static final long MEBIBYTE = 1024L * 1024L;

    /**
     * A share of this process's heap: half of it for all transactions, a quarter for one.
     *
     * @param pageCache the cache of the store, in bytes
     * @return the limits
     */
    public static EmbeddedMemory ofHeap(long pageCache) {
        long heap = Runtime.getRuntime().maxMemory();
        return new EmbeddedMemory(
                Math.max(pageCache, 16 * MEBIBYTE),
                Math.max(heap / 4, 64 * MEBIBYTE),
                Math.max(heap / 2, 128 * MEBIBYTE));
    }
}
