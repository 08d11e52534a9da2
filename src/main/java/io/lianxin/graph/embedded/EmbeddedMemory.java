package io.lianxin.graph.embedded;

/**
 * What the embedded database may use and needs, in bytes.
 *
 * @param pageCache the cache of the store, outside the heap
 * @param transaction the heap that one transaction may use
 * @param allTransactions the heap that all transactions together may use
 * @param free what must be free on the disk before the store is opened
 */
public record EmbeddedMemory(long pageCache, long transaction, long allTransactions, long free) {

    private static final long MEBIBYTE = 1024L * 1024L;

    /**
     * A share of this process's heap: half of it for all transactions, a quarter for one.
     *
     * @param pageCache the cache of the store, in bytes
     * @return the limits; any disk will do
     */
    public static EmbeddedMemory ofHeap(long pageCache) {
        long heap = Runtime.getRuntime().maxMemory();
        return new EmbeddedMemory(
                Math.max(pageCache, 16 * MEBIBYTE),
                Math.max(heap / 4, 64 * MEBIBYTE),
                Math.max(heap / 2, 128 * MEBIBYTE),
                0);
    }

    /**
     * The same, with a limit of its own for one transaction.
     *
     * @param most bytes of the heap; 0 leaves the limit as it is
     * @return the limits
     */
    public EmbeddedMemory perTransaction(long most) {
        return most == 0
                ? this
                : new EmbeddedMemory(pageCache, Math.max(most, MEBIBYTE), allTransactions, free);
    }

    /**
     * The same, on a disk that must have room.
     *
     * @param least bytes
     * @return the limits
     */
    public EmbeddedMemory onDiskWith(long least) {
        return new EmbeddedMemory(pageCache, transaction, allTransactions, least);
    }
}
