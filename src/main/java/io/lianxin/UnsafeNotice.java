package io.lianxin;

/**
 * Keeps JDK 25's notice about {@code sun.misc.Unsafe} off the screen: Netty and the embedded
 * database use that class, and nobody who starts the program can change it. The JDK has an option
 * for this ({@code --sun-misc-unsafe-memory-access=allow}), but the manifest of a jar cannot say
 * it.
 */
final class UnsafeNotice {

    private UnsafeNotice() {}

    /** Lets the JDK believe that it has given its notice; where it cannot be told, it gives it. */
    static void omit() {
        try {
            var given =
                    Class.forName("sun.misc.Unsafe").getDeclaredMethod("trySetMemoryAccessWarned");
            given.setAccessible(true);
            given.invoke(null);
        } catch (ReflectiveOperationException | RuntimeException unknown) {
            // another JDK: its notices are its own
            return;
        }
    }
}
