package io.lianxin.web.export;

import io.lianxin.export.Column;
import io.lianxin.export.CsvText;
import io.lianxin.export.TableShape;
import io.lianxin.export.Workbook;
import io.lianxin.export.network.NetworkAnswer;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

import java.nio.charset.StandardCharsets;

/**
 * An answer as a file.
 *
 * @param name the file's name without its end
 * @param shape how the answer becomes a table
 * @param data the answer's data
 * @param isMarked whether CSV begins with a byte order mark
 */
public record AnswerFile(String name, TableShape shape, @Nullable Object data, boolean isMarked) {

    /**
     * Writes it.
     *
     * @param form in which form
     * @return what is sent
     * @throws IllegalArgumentException where the answer has no such form; the message says why and
     *     what to do
     */
    public ResponseEntity<byte[]> as(Form form) {
        return ResponseEntity.ok()
                .contentType(form.type())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"%s.%s\"".formatted(name, form.extension()))
                .body(bytes(form));
    }

    private byte[] bytes(Form form) {
        var heading = shape.columns().stream().map(Column::name).toList();
        return switch (form) {
            case Form.Json json -> throw new IllegalArgumentException("JSON is no file");
            case Form.Csv csv -> utf8(CsvText.of(heading, shape.of(data), isMarked));
            case Form.Xlsx xlsx -> Workbook.of(name, heading, shape.of(data));
            case Form.Network network -> utf8(network.format().write(NetworkAnswer.of(data)));
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
