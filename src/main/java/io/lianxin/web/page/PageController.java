package io.lianxin.web.page;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Serves the console, the explorer and the drawing for other pages' frames where the build has made
 * them.
 */
@RestController
class PageController {

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final ExampleGallery gallery;
    private final Resource console;
    private final Resource explorer;
    private final Resource embed;

    PageController(
            ExampleGallery gallery,
            @Value("classpath:/static/console/index.html") Resource console,
            @Value("classpath:/static/explorer/explorer.html") Resource explorer,
            @Value("classpath:/static/explorer/embed.html") Resource embed) {
        this.gallery = gallery;
        this.console = console;
        this.explorer = explorer;
        this.embed = embed;
    }

    @GetMapping({"/console", "/console/"})
    ResponseEntity<Resource> console() {
        return built(console);
    }

    @GetMapping({"/explorer", "/explorer/"})
    ResponseEntity<Resource> explorer() {
        return built(explorer);
    }

    @GetMapping("/embed/network")
    ResponseEntity<Resource> embed() {
        return built(embed);
    }

    @GetMapping("/console/examples.json")
    List<Example> examples() {
        return gallery.examples();
    }

    private static ResponseEntity<Resource> built(Resource html) {
        return html.exists()
                ? page(HttpStatus.OK, html)
                : page(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        new ClassPathResource("pages/console-missing.html"));
    }

    private static ResponseEntity<Resource> page(HttpStatus status, Resource html) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noCache())
                .body(html);
    }
}
