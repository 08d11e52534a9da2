package io.lianxin.web.graphql;

import io.lianxin.graph.RecordBusyException;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import java.util.List;
import java.util.Map;

/** What a caller is told while the record is being loaded or the database does not answer. */
@RestControllerAdvice
public class BusyAdvice {

    private static final String SECONDS = "1";

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> busy(RecordBusyException busy) {
        return later(busy, "RECORD_BUSY");
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> unanswered(UnansweredException unanswered) {
        return later(unanswered, "DATABASE_UNANSWERED");
    }

    private static ResponseEntity<Map<String, Object>> later(RuntimeException why, String code) {
        var error =
                Map.of(
                        "message",
                        String.valueOf(why.getMessage()),
                        "extensions",
                        Map.of(GraphFaults.CODE, code));
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, SECONDS)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("errors", List.of(error)));
    }
}
