package io.lianxin.privacy;

import java.util.BitSet;

/** Which four characters follow each other in a text: most of what is sought is ruled out so. */
final class Windows {

    private static final int WIDTH = 4;
    private static final int BITS = 1 << 15;
    private static final int PRIME = 31;

    private final String text;
    private final BitSet present = new BitSet(BITS);

    Windows(String text) {
        this.text = text;
        for (int at = 0; at + WIDTH <= text.length(); at++) {
            present.set(hash(text, at));
        }
    }

    private static int hash(String text, int at) {
        int hash = 0;
        for (int i = at; i < at + WIDTH; i++) {
            hash = hash * PRIME + text.charAt(i);
        }
        return (hash ^ (hash >>> 16)) & (BITS - 1);
    }

    /** Whether something may stand in the text; where it is short, it may. */
    boolean mayHold(String sought) {
        return sought.length() < WIDTH || present.get(hash(sought, 0));
    }

    /** Whether something stands in the text. */
    boolean hold(String sought) {
        return mayHold(sought) && text.contains(sought);
    }
}
