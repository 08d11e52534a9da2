package io.lianxin.web.page;

import io.lianxin.web.html.Language;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.nio.charset.StandardCharsets;

/** Serves the start page in the reader's language. */
@RestController
class HomeController {

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final HomePage page;

    HomeController(HomePage page) {
        this.page = page;
    }

    @GetMapping("/")
    ResponseEntity<String> home(
            @RequestParam(name = "lang", required = false) @Nullable String lang,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String languages) {
        var language = Language.wanted(lang, languages);
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noCache())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .body(page.in(language));
    }
}
