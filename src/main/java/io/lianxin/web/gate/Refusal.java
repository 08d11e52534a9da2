package io.lianxin.web.gate;

import io.lianxin.graph.GraphException;
import io.lianxin.graph.RecordBusyException;
import io.lianxin.guard.ClientRates;
import io.lianxin.guard.CrowdedException;
import io.lianxin.query.fault.ErrorCode;

import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a caller is told whose request is not answered.
 *
 * @param status the status of HTTP
 * @param code what programs read
 * @param message what happened, and what to do
 * @param seconds when to ask again; 0 where that would not help
 */
public record Refusal(HttpStatus status, ErrorCode code, String message, long seconds) {

    private static final Logger LOG = LoggerFactory.getLogger(Refusal.class);
    private static final long SOON = 1;

    /**
     * The refusal while a load changes the record.
     *
     * @param busy says so
     * @return the refusal
     */
    public static Refusal of(RecordBusyException busy) {
        return later(ErrorCode.RECORD_BUSY, String.valueOf(busy.getMessage()));
    }

    /**
     * The refusal while more is being asked than can be answered.
     *
     * @param crowded says so
     * @return the refusal
     */
    public static Refusal of(CrowdedException crowded) {
        return later(ErrorCode.SERVER_BUSY, String.valueOf(crowded.getMessage()));
    }

    /** The refusal for a client that asks too often. */
    static Refusal tooOften(ClientRates.Left left) {
        return new Refusal(
                HttpStatus.TOO_MANY_REQUESTS,
                ErrorCode.RATE_LIMITED,
                "You have sent more requests than a client may, which is %d at once. Wait %d s, then go on more slowly; X-RateLimit-Remaining says how many are left."
                        .formatted(left.limit(), left.again()),
                left.again());
    }

    /**
     * The refusal where the database gave no answer; its own words go to the log.
     *
     * @param fault what was reported
     * @return the refusal
     */
    public static Refusal of(GraphException fault) {
        if (fault.getCause() != null) {
            LOG.warn("The database gave no answer: {}", fault.getCause().toString());
        }
        var code = ErrorCode.of(fault.reason());
        return switch (fault.reason()) {
            case UNAVAILABLE, TIMED_OUT, TOO_LARGE ->
                    later(code, String.valueOf(fault.getMessage()));
            case WRITE_REFUSED, FAULTY -> {
                LOG.error("A statement is wrong", fault);
                yield new Refusal(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        code,
                        "The server failed to answer. Its log says why.",
                        0);
            }
        };
    }

    /**
     * A refusal for now.
     *
     * @param code what programs read
     * @param message what happened, and what to do
     * @return status 503, to be asked again in a second
     */
    public static Refusal later(ErrorCode code, String message) {
        return new Refusal(HttpStatus.SERVICE_UNAVAILABLE, code, message, SOON);
    }

    /**
     * The refusal for a controller.
     *
     * @return status, header and body
     */
    public ResponseEntity<Map<String, Object>> entity() {
        var answer = ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON);
        return (seconds == 0
                        ? answer
                        : answer.header(HttpHeaders.RETRY_AFTER, Long.toString(seconds)))
                .body(body());
    }

    /** Sends the refusal, where nothing was sent yet. */
    void send(HttpServletResponse response, JsonMapper json) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(status.value());
        if (seconds > 0) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        }
        var body = json.writeValueAsBytes(body());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private Map<String, Object> body() {
        var error = new LinkedHashMap<String, Object>();
        error.put("message", message);
        error.put("extensions", code.extension());
        return Map.of("errors", List.of(error));
    }
}
