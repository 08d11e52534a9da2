package io.lianxin.web.record;

import io.lianxin.mapping.SchemaModel;
import io.lianxin.web.html.Html;
import io.lianxin.web.html.Language;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Serves each record at {@code /r/<id>} in the media type that the client accepts. Where the engine
 * answers an id with a record of another id, because the two were merged, the client is sent there
 * for ever.
 */
@RestController
class RecordController {

    private final RecordReader reader;
    private final Labels labels;
    private final ValueTexts texts;
    private final RecordJson json;

    RecordController(RecordReader reader, SchemaModel model) {
        this.reader = reader;
        this.labels = new Labels(model);
        this.texts = new ValueTexts(model, labels);
        this.json = new RecordJson(labels, texts);
    }

    @GetMapping("/r/{id}")
    ResponseEntity<byte[]> record(
            @PathVariable String id,
            @RequestParam(name = "format", required = false) @Nullable String asked,
            @RequestParam(name = "lang", required = false) @Nullable String lang,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String languages) {
        var format = Format.of(asked, accept).orElse(null);
        if (format == null) {
            return notAcceptable();
        }
        var language = Language.wanted(lang, languages);
        var page = reader.read(id).orElse(null);
        if (page == null) {
            return answer(HttpStatus.NOT_FOUND, format, language, missing(id, format, language));
        }
        return page.id().equals(id)
                ? answer(HttpStatus.OK, format, language, written(page, format, language))
                : moved(page.id());
    }

    private String written(RecordPage page, Format format, Language language) {
        var base = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        var address = base + Html.address(page.id());
        var cite = HowToCite.of(page, labels, address, LocalDate.now(ZoneOffset.UTC));
        return switch (format) {
            case HTML -> new HtmlPage(labels, texts, language).of(page, cite);
            case JSON -> json.json(page, cite);
            case JSON_LD -> json.linked(page, cite, base + "/");
        };
    }

    private String missing(String id, Format format, Language language) {
        return format == Format.HTML
                ? new HtmlPage(labels, texts, language).missing(id)
                : RecordJson.missing(id);
    }

    private static ResponseEntity<byte[]> moved(String id) {
        var address =
                ServletUriComponentsBuilder.fromCurrentRequest()
                        .replacePath(null)
                        .build()
                        .getQuery();
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(Html.address(id) + (address == null ? "" : "?" + address)))
                .build();
    }

    private static ResponseEntity<byte[]> answer(
            HttpStatus status, Format format, Language language, String body) {
        var answer =
                ResponseEntity.status(status)
                        .contentType(format.type())
                        .cacheControl(CacheControl.noCache())
                        .varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE);
        if (format == Format.HTML) {
            answer.header(HttpHeaders.CONTENT_LANGUAGE, language.code());
        }
        return answer.body(body.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> notAcceptable() {
        var types =
                Arrays.stream(Format.values())
                        .map(format -> format.type().toString())
                        .collect(Collectors.joining(", "));
        return ResponseEntity.status(HttpStatus.NOT_ACCEPTABLE)
                .contentType(MediaType.TEXT_PLAIN)
                .body(
                        ("A record leaves as one of "
                                        + types
                                        + ". Accept one of them, or add"
                                        + " ?format=html, json or jsonld.\n")
                                .getBytes(StandardCharsets.UTF_8));
    }
}
