package io.lianxin.web.dump;

import java.io.Serial;

/** The dump is still being made. */
final class DumpNotReady extends RuntimeException {

    @Serial private static final long serialVersionUID = 1;

    DumpNotReady() {
        super("The dump of this record is being made. Ask again in some seconds.");
    }
}
