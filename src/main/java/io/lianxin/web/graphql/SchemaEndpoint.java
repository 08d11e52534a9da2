package io.lianxin.web.graphql;

import io.lianxin.query.QueryEngine;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.nio.charset.StandardCharsets;

/** The API's schema as text, for people and for tools that generate clients. */
@RestController
class SchemaEndpoint {

    private static final MediaType SDL = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final QueryEngine engine;

    SchemaEndpoint(QueryEngine engine) {
        this.engine = engine;
    }

    @GetMapping("/schema.graphql")
    ResponseEntity<String> schema() {
        return ResponseEntity.ok().contentType(SDL).body(engine.sdl());
    }
}
