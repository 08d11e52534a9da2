package io.lianxin.web.export;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import java.util.List;
import java.util.Map;

/** What a caller is told for whom no file is made now. */
@RestControllerAdvice
class ExportAdvice {

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refused(ExportRefused refused) {
        var error =
                Map.of(
                        "message",
                        String.valueOf(refused.getMessage()),
                        "extensions",
                        refused.code().extension());
        return ResponseEntity.status(refused.status())
                .header(HttpHeaders.RETRY_AFTER, Long.toString(refused.seconds()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("errors", List.of(error)));
    }
}
