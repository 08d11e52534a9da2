package io.lianxin.guard;

import java.io.Serial;

/** More is being asked at a time than can be answered; what was asked was not begun. */
public final class CrowdedException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1;

    CrowdedException(String message) {
        super(message, null, false, false);
    }
}
