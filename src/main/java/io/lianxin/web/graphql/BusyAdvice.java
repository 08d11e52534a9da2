package io.lianxin.web.graphql;

import io.lianxin.graph.GraphException;
import io.lianxin.graph.RecordBusyException;
import io.lianxin.guard.CrowdedException;
import io.lianxin.query.fault.ErrorCode;
import io.lianxin.web.gate.Refusal;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ServerWebInputException;

import java.util.List;
import java.util.Map;

/** What a caller is told who asks nothing, or while the database does not answer. */
@RestControllerAdvice
public class BusyAdvice {

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> busy(RecordBusyException busy) {
        return Refusal.of(busy).entity();
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> crowded(CrowdedException crowded) {
        return Refusal.of(crowded).entity();
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> unreached(GraphException fault) {
        return Refusal.of(fault).entity();
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> unanswered(UnansweredException unanswered) {
        return Refusal.later(ErrorCode.DATABASE_UNANSWERED, String.valueOf(unanswered.getMessage()))
                .entity();
    }

    /** A body that is no JSON, or asks nothing; whoever knows its beginning refuses it before. */
    @ExceptionHandler({ServerWebInputException.class, HttpMessageNotReadableException.class})
    ResponseEntity<Map<String, Object>> unreadable() {
        return told(
                ResponseEntity.badRequest(),
                "The body is no question. Send {\"query\": \"{ ... }\"} as JSON, and \"variables\""
                        + " beside it where the query has some.",
                ErrorCode.INVALID_REQUEST);
    }

    private static ResponseEntity<Map<String, Object>> told(
            ResponseEntity.BodyBuilder answer, String message, ErrorCode code) {
        var error = Map.of("message", message, "extensions", code.extension());
        return answer.contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("errors", List.of(error)));
    }
}
