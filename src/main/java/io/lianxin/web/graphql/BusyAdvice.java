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

/** What a caller is told while the record is being loaded. */
@RestControllerAdvice
class BusyAdvice {

    private static final String SECONDS = "1";

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> busy(RecordBusyException busy) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, SECONDS)
                .contentType(MediaType.APPLICATION_JSON)
                .body(
                        Map.of(
                                "errors",
                                List.of(
                                        Map.of(
                                                "message",
                                                String.valueOf(busy.getMessage()),
                                                "extensions",
                                                Map.of("code", "RECORD_BUSY")))));
    }
}
