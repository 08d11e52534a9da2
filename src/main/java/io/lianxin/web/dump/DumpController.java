package io.lianxin.web.dump;

import io.lianxin.export.dump.Dump;

import org.springframework.core.io.FileSystemResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.util.LinkedHashMap;
import java.util.Map;

/** Serves the whole graph as an archive: what it is at {@code /dump}, the archive below. */
@RestController
class DumpController {

    private static final String ADDRESS = "/dump/";
    private static final String CHECKSUM = ".sha256";
    private static final String SECONDS = "5";
    private static final MediaType ZIP = new MediaType("application", "zip");

    private final DumpShelf shelf;

    DumpController(DumpShelf shelf) {
        this.shelf = shelf;
    }

    @GetMapping({"/dump", "/dump/"})
    ResponseEntity<Map<String, Object>> manifest() {
        var dump = shelf.dump();
        var told = new LinkedHashMap<String, Object>();
        told.put("file", ADDRESS + dump.name());
        told.put("bytes", dump.bytes());
        told.put("sha256", dump.sha256());
        told.put("checksum", ADDRESS + dump.name() + CHECKSUM);
        told.put("manifest", dump.manifest());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(MediaType.APPLICATION_JSON)
                .body(told);
    }

    @GetMapping("/dump/{name}")
    ResponseEntity<?> file(@PathVariable String name) {
        var dump = shelf.dump();
        if (name.equals(dump.name())) {
            return archive(dump);
        }
        return name.equals(dump.name() + CHECKSUM)
                ? ResponseEntity.ok()
                        .contentType(MediaType.TEXT_PLAIN)
                        .body(dump.sha256() + "  " + dump.name() + "\n")
                : problem(
                        HttpStatus.NOT_FOUND,
                        "There is no dump `%s`. GET /dump says which there is.".formatted(name));
    }

    private static ResponseEntity<?> archive(Dump dump) {
        return ResponseEntity.ok()
                .contentType(ZIP)
                .contentLength(dump.bytes())
                .eTag(dump.sha256())
                .cacheControl(CacheControl.noCache())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s\"".formatted(dump.name()))
                .body(new FileSystemResource(dump.file()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> later(DumpNotReady making) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, SECONDS)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(
                        ProblemDetail.forStatusAndDetail(
                                HttpStatus.SERVICE_UNAVAILABLE,
                                String.valueOf(making.getMessage())));
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String what) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(status, what));
    }
}
