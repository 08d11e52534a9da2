package io.lianxin.web.export;

import io.lianxin.export.Column;
import io.lianxin.export.CsvText;
import io.lianxin.export.TableShape;
import io.lianxin.export.Workbook;
import io.lianxin.export.network.NetworkAnswer;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An answer as a file.
 *
 * @param name the file's name without its end
 * @param shape how the answer becomes a table
 * @param data the answer's data
 * @param isMarked whether CSV begins with a byte order mark
 * @param base what the addresses of records begin with
 * @param limits what it may be
 */
public record AnswerFile(
        String name,
        TableShape shape,
        @Nullable Object data,
        boolean isMarked,
        String base,
        ExportLimits limits) {

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
                var answer = NetworkAnswer.of(data);
                limits.parts(answer.dots().size(), "dots");
                yield utf8(network.format().write(answer, base));
            }
        };
    }

    private List<String> heading() {
        return shape.columns().stream().map(Column::name).toList();
    }

    private List<? extends List<? extends @Nullable Object>> rows() {
        var rows = shape.of(data);
        limits.parts(rows.size(), "rows");
        return rows;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
