package io.lianxin.web.export;

import io.lianxin.export.network.NetworkFormat;

import org.springframework.http.MediaType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** In which form an answer is wanted. */
public sealed interface Form {

    /** As GraphQL has it. */
    record Json() implements Form {}

    /** As comma-separated values. */
    record Csv() implements Form {}

    /** As a workbook of Excel. */
    record Xlsx() implements Form {}

    /**
     * As a network.
     *
     * @param format how it is written
     */
    record Network(NetworkFormat format) implements Form {}

    /**
     * A name with the form that its end asks for.
     *
     * @param name without that end
     * @param form the form
     */
    record Named(String name, Form form) {}

    /** The types of an answer as GraphQL has it. */
    List<MediaType> ANSWERS =
            List.of(
                    MediaType.APPLICATION_JSON,
                    MediaType.APPLICATION_GRAPHQL_RESPONSE,
                    MediaType.TEXT_EVENT_STREAM);

    /**
     * All forms but JSON; where two have one media type, the first is meant by it.
     *
     * @return tables before networks
     */
    static List<Form> files() {
        return Stream.<Form>concat(
                        Stream.of(new Csv(), new Xlsx()),
                        Arrays.stream(NetworkFormat.values()).map(Network::new))
                .toList();
    }

    /**
     * What an address asks for by its end, for instance {@code .graphml}; where it has none, what
     * the caller accepts.
     *
     * @param address the last part of the address
     * @param accept the header of that name
     * @return the name without its end, and the form
     */
    static Named named(String address, String accept) {
        return Stream.concat(Stream.of(new Json()), files().stream())
                .filter(form -> address.endsWith("." + form.extension()))
                .max((one, other) -> one.extension().length() - other.extension().length())
                .map(form -> {
                    int end = address.length() - form.extension().length() - 1;
                    return new Named(address.substring(0, end), form);
                })
                .orElseGet(() -> new Named(address, accepted(accept).orElse(new Json())));
    }

    /**
     * The caller's dearest media type in which an answer leaves.
     *
     * @param accept the header of that name
     * @return empty where the caller names no form that can be told from the others
     */
    static Optional<Form> accepted(String accept) {
        var types = new ArrayList<>(MediaType.parseMediaTypes(accept));
        types.removeIf(type -> type.getQualityValue() == 0);
        types.sort(Comparator.comparingDouble((MediaType type) -> -type.getQualityValue()));
        for (var type : types) {
            if (ANSWERS.stream().anyMatch(type::isCompatibleWith)) {
                return Optional.of(new Json());
            }
            var file =
                    files().stream().filter(form -> type.isCompatibleWith(form.type())).findFirst();
            if (file.isPresent()) {
                return file;
            }
        }
        return Optional.empty();
    }

    /**
     * The end of a file's name.
     *
     * @return without the dot before it
     */
    default String extension() {
        return switch (this) {
            case Json json -> "json";
            case Csv csv -> "csv";
            case Xlsx xlsx -> "xlsx";
            case Network network -> network.format().extension();
        };
    }

    /**
     * The media type in which it leaves.
     *
     * @return with the character set where it is text
     */
    default MediaType type() {
        return switch (this) {
            case Json json -> MediaType.APPLICATION_JSON;
            case Csv csv -> new MediaType("text", "csv", StandardCharsets.UTF_8);
            case Xlsx xlsx ->
                    new MediaType(
                            "application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            case Network network ->
                    new MediaType(
                            MediaType.parseMediaType(network.format().mediaType()),
                            StandardCharsets.UTF_8);
        };
    }
}
