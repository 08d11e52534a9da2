package io.lianxin.web.record;

import io.lianxin.mapping.EnumType;
import io.lianxin.mapping.Field;
import io.lianxin.mapping.NodeType;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.mapping.basis.FieldBasis;
import io.lianxin.web.html.Language;
import io.lianxin.web.record.RecordPage.Relation;
import io.lianxin.web.record.RecordPage.Value;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of types, fields and codes in words, out of the schema's names and descriptions. */
final class Labels {

    private final SchemaModel model;

    Labels(SchemaModel model) {
        this.model = model;
    }

    String type(NodeType noun, Language language) {
        return language.of(words(noun.name()), term(noun.description()));
    }

    String type(String name, Language language) {
        var noun = model.nodes().get(name);
        return noun == null ? name : type(noun, language);
    }

    String field(Field field, Language language) {
        return language.of(words(field.name()), term(field.description()));
    }

    String field(NodeType noun, String name, Language language) {
        var field = noun.fields().get(name);
        return field == null ? name : field(field, language);
    }

    /** On what a field rests, and what is to be told beside a value that is ours or computed. */
    Map<String, Object> basis(NodeType noun, Field field) {
        var basis = FieldBasis.of(noun, field);
        return basis.isTold()
                ? Map.of(
                        "code",
                        basis.name(),
                        "note",
                        Map.of("zh", basis.chinese(), "en", basis.note()))
                : Map.of("code", basis.name());
    }

    /** The fields of a record whose values are ours or computed. */
    List<Map<String, String>> own(RecordPage page) {
        return Stream.concat(
                        page.values().stream().map(Value::field),
                        page.relations().stream().map(Relation::field))
                .filter(field -> FieldBasis.of(page.noun(), field).isTold())
                .map(field ->
                        Map.of(
                                Contract.FIELD,
                                field.name(),
                                Contract.BASIS,
                                FieldBasis.of(page.noun(), field).name()))
                .toList();
    }

    /** A value of a scalar or code list. */
    String scalar(String type, Object value, Language language) {
        @Nullable EnumType codes = model.enums().get(type);
        return switch (value) {
            case List<?> list ->
                    list.stream()
                            .map(each -> scalar(type, each, language))
                            .collect(Collectors.joining(language.of(", ", "、")));
            case Boolean yes when yes -> language.of("yes", "是");
            case Boolean no -> language.of("no", "否");
            case Double number when number == Math.rint(number) ->
                    String.valueOf(number.longValue());
            case Object code
                    when codes != null && codes.codes().containsKey(String.valueOf(code)) -> {
                var description = String.valueOf(codes.codes().get(String.valueOf(code)));
                yield language.of(sentence(description), term(description));
            }
            default -> String.valueOf(value);
        };
    }

    /** The first line's English, without its full stop. */
    static String sentence(String description) {
        var line = description.lines().findFirst().orElse("");
        var last = line.lastIndexOf(". ");
        return last < 0 ? line : line.substring(0, last);
    }

    /** The Chinese term at the end of the first line. */
    static String term(String description) {
        var line = description.lines().findFirst().orElse("");
        var last = line.lastIndexOf(". ");
        return last < 0 ? line : line.substring(last + 2);
    }

    /** `raisedBy` as `Raised by`, `titleEn` as `Title in English`. */
    private static String words(String name) {
        var words =
                name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")
                        .toLowerCase(Locale.ROOT)
                        .replaceFirst(" en$", " in English")
                        .replaceFirst(" zh$", " in Chinese");
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
