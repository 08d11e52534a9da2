package io.lianxin.query.completion;

import graphql.execution.ResultPath;

import java.util.Arrays;

/** Where in the answer a value stands; written down only where something is wrong there. */
public final class AnswerPath {

    private static final int USUAL_DEPTH = 32;

    private Object[] segments = new Object[USUAL_DEPTH];
    private int depth;

    /**
     * Steps into a field.
     *
     * @param key its result key
     */
    public void enter(String key) {
        if (depth == segments.length) {
            segments = Arrays.copyOf(segments, depth * 2);
        }
        segments[depth++] = key;
    }

    /** Steps into a list, before its first item. */
    Index enterList() {
        if (depth == segments.length) {
            segments = Arrays.copyOf(segments, depth * 2);
        }
        var index = new Index();
        segments[depth++] = index;
        return index;
    }

    /** Steps out. */
    public void leave() {
        depth--;
    }

    /**
     * The place, written down.
     *
     * @return the path from the root
     */
    public ResultPath path() {
        var path = ResultPath.rootPath();
        for (int i = 0; i < depth; i++) {
            path =
                    segments[i] instanceof Index index
                            ? path.segment(index.at)
                            : path.segment(String.valueOf(segments[i]));
        }
        return path;
    }

    /** The place in a list. */
    static final class Index {

        private int at = -1;

        /** Steps to the next item. */
        void next() {
            at++;
        }
    }
}
