package io.lianxin.web.export;

import io.lianxin.query.fault.ErrorCode;

import org.springframework.http.HttpStatus;

import java.io.Serial;

/** No file is made now; the message says why and what to do. */
final class ExportRefused extends RuntimeException {

    @Serial private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final ErrorCode code;
    private final long seconds;

    /**
     * Makes the refusal.
     *
     * @param status what the caller is told
     * @param code the same for programs
     * @param seconds when to ask again
     * @param message why, and what to do
     */
    ExportRefused(HttpStatus status, ErrorCode code, long seconds, String message) {
        super(message);
        this.status = status;
        this.code = code;
        this.seconds = seconds;
    }

    HttpStatus status() {
        return status;
    }

    ErrorCode code() {
        return code;
    }

    long seconds() {
        return seconds;
    }
}
