package io.lianxin.ingest.complete;

import io.lianxin.ingest.row.Draft;
import io.lianxin.ingest.row.Given;
import io.lianxin.ingest.row.RecordSet;
import io.lianxin.mapping.Field;
import io.lianxin.mapping.SchemaModel;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes every record's caption from the template of its type: a field's name, or text with {@code
 * {field}}, {@code {field.caption}} or {@code {field.component}}. A code stands there as its
 * Chinese term. Where nothing comes of it, the record's first text in Chinese serves, else its id.
 */
public final class Captions {

    private static final String CAPTION = "caption";
    private static final Pattern BRACES = Pattern.compile("\\{([^}]*)}");
    private static final Pattern EDGES = Pattern.compile("^[\\s·→]+|[\\s·→]+$");

    private final SchemaModel model;
    private final RecordSet records;
    private final Map<String, String> captions = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    /**
     * Makes captions.
     *
     * @param model the schema's model
     * @param records all drafts
     */
    public Captions(SchemaModel model, RecordSet records) {
        this.model = model;
        this.records = records;
    }

    /** Puts a caption into every draft whose type has one. */
    public void fill() {
        for (var draft : records.all()) {
            if (draft.type().fields().get(CAPTION) instanceof Field.Property property) {
                draft.put(new Given.Scalar(property, of(draft), true, draft.place()));
            }
        }
    }

    private String of(Draft draft) {
        var known = captions.get(draft.id());
        if (known != null) {
            return known;
        }
        if (!open.add(draft.id())) {
            return draft.id();
        }
        var made = made(draft);
        open.remove(draft.id());
        captions.put(draft.id(), made);
        return made;
    }

    private String made(Draft draft) {
        var template = Objects.requireNonNullElse(draft.type().caption(), "");
        var filled =
                template.contains("{")
                        ? BRACES.matcher(template)
                                .replaceAll(found ->
                                        Matcher.quoteReplacement(part(draft, found.group(1))))
                        : part(draft, template);
        return Stream.of(EDGES.matcher(filled).replaceAll(""), chinese(draft))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(draft.id());
    }

    private String part(Draft draft, String path) {
        int dot = path.indexOf('.');
        var field = dot < 0 ? path : path.substring(0, dot);
        var component = dot < 0 ? null : path.substring(dot + 1);
        return switch (draft.given(field)) {
            case Given.Scalar scalar -> inWords(draft.type().fields().get(field), scalar.value());
            case Given.Value value -> component(value.components(), component);
            case Given.Links links when !links.links().isEmpty() ->
                    referenced(links.links().getFirst().id(), component);
            case null, default -> field.equals("id") ? draft.id() : "";
        };
    }

    private String inWords(@Nullable Field field, Object value) {
        var codes =
                field instanceof Field.Property property
                        ? model.enums().get(property.type())
                        : null;
        var values = value instanceof List<?> list ? list : List.of(value);
        return values.stream()
                .map(String::valueOf)
                .map(each -> codes == null ? each : codes.term(each))
                .collect(Collectors.joining("、"));
    }

    private static String component(Map<String, Object> components, @Nullable String name) {
        return Stream.of(Objects.requireNonNullElse(name, "zh"), "printed", "edtf")
                .map(components::get)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .findFirst()
                .orElse("");
    }

    private String referenced(String id, @Nullable String component) {
        var target = records.find(id);
        if (target == null) {
            return id;
        }
        return component == null || component.equals(CAPTION)
                ? of(target)
                : part(target, component);
    }

    private static String chinese(Draft draft) {
        return draft.type().fields().keySet().stream()
                .map(field -> draft.component(field, "zh"))
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .findFirst()
                .orElse("");
    }
}
