package io.lianxin.web.export;

import io.lianxin.export.Column;
import io.lianxin.export.CsvText;
import io.lianxin.export.TableShape;
import io.lianxin.export.Workbook;
import io.lianxin.export.network.NetworkAnswer;
import io.lianxin.export.network.Origin;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * An answer as a file.
 *
 * @param name the file's name without its end
 * @param shape how the answer becomes a table
 * @param answer the whole answer, data and extensions
 * @param isMarked whether CSV begins with a byte order mark
 * @param base what the addresses of records begin with
 * @param limits what it may be
 */
public record AnswerFile(
        String name,
        TableShape shape,
        Map<String, Object> answer,
        boolean isMarked,
        String base,
        ExportLimits limits) {

    private static final String DATA = "data";

    /**
     * Writes it.
     *
     * @param form in which form
     * @return what is sent
     * @throws IllegalArgumentException where the answer has no such form, or is too large for it;
     *     the message says why and what to do
     */
    public ResponseEntity<byte[]> as(Form form) {
        return ResponseEntity.ok()
                .contentType(form.type())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"%s.%s\"".formatted(name, form.extension()))
                .body(limits.sized(bytes(form)));
    }

    /**
     * What the addresses of records begin with.
     *
     * @param request a request to this server
     * @return its own address with a slash at the end
     */
    public static String base(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).toUriString() + "/";
    }

    private byte[] bytes(Form form) {
        return switch (form) {
            case Form.Json json -> throw new IllegalArgumentException("JSON is no file");
            case Form.Csv csv -> utf8(CsvText.of(heading(), rows(), isMarked));
            case Form.Xlsx xlsx -> Workbook.of(name, heading(), rows());
            case Form.Network network -> {
                var found = NetworkAnswer.of(answer.get(DATA));
                limits.parts(found.dots().size(), "dots");
                var text = network.format().write(found, Origin.of(base, answer));
                yield utf8(isMarked && network.format().isTable() ? CsvText.marked(text) : text);
            }
        };
    }

    private List<String> heading() {
        return shape.columns().stream().map(Column::name).toList();
    }

    private List<? extends List<? extends @Nullable Object>> rows() {
        var rows = shape.of(answer.get(DATA));
        limits.parts(rows.size(), "rows");
        return rows;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
