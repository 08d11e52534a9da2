package io.lianxin.web.record;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.NodeType;
import io.lianxin.web.html.Html;
import io.lianxin.web.html.Language;
import io.lianxin.web.record.RecordPage.Link;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A record as JSON and as JSON-LD. */
final class RecordJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> LANGUAGES = List.of("zh", "en");

    private final Labels labels;
    private final ValueTexts texts;
    private final Map<?, ?> context;

    RecordJson(Labels labels, ValueTexts texts) {
        this.labels = labels;
        this.texts = texts;
        this.context = context();
    }

    /** The context that every JSON-LD answer brings with it. */
    static Map<?, ?> context() {
        try {
            var file = new ClassPathResource("record/context.json");
            return JSON.readValue(file.getContentAsString(StandardCharsets.UTF_8), Map.class);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    String json(RecordPage page, HowToCite cite) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", page.id());
        json.put("url", Html.address(page.id()));
        json.put("type", type(page.noun()));
        json.put("caption", page.caption());
        json.put("fields", fields(page));
        json.put("related", related(page));
        json.put("above", page.above().stream().map(this::link).toList());
        json.put("absences", open(page.noun(), page.absences().list()));
        json.put(
                "citations",
                Map.of("total", page.citations().total(), "list", page.citations().list()));
        json.put("howToCite", cite);
        json.put("network", page.starts());
        json.put("record", Map.of("release", page.release(), "sha256", page.sha256()));
        return JSON.writeValueAsString(json);
    }

    /** Says in JSON that there is no such record. */
    static String missing(String id) {
        return JSON.writeValueAsString(
                Map.of(
                        "error",
                        Map.of(
                                "message", "No record has the id " + id + ".",
                                "remedy",
                                        "Ids never change: look for a wrong or missing letter, or"
                                                + " find the record by its name at /graphql.")));
    }

    private Map<String, Object> type(NodeType noun) {
        var type = new LinkedHashMap<String, Object>();
        type.put("name", noun.name());
        type.put("label", both(labels.type(noun, Language.ZH), labels.type(noun, Language.EN)));
        type.put("description", noun.description());
        return type;
    }

    private Map<String, Object> fields(RecordPage page) {
        var fields = new LinkedHashMap<String, Object>();
        for (var value : page.values()) {
            var field = described(page, value.field());
            field.put("value", value.value());
            field.put("text", both(words(value, Language.ZH), words(value, Language.EN)));
            fields.put(value.field().name(), field);
        }
        return fields;
    }

    private String words(RecordPage.Value value, Language language) {
        return texts.of(value.field(), value.value(), language).main();
    }

    private Map<String, Object> related(RecordPage page) {
        var related = new LinkedHashMap<String, Object>();
        for (var relation : page.relations()) {
            var field = described(page, relation.field());
            field.put("total", relation.total());
            field.put("records", relation.links().stream().map(this::link).toList());
            related.put(relation.field().name(), field);
        }
        return related;
    }

    private Map<String, Object> described(RecordPage page, Field field) {
        var described = new LinkedHashMap<String, Object>();
        described.put(
                "label", both(labels.field(field, Language.ZH), labels.field(field, Language.EN)));
        described.put("basis", labels.basis(page.noun(), field));
        described.put(
                Contract.CITATIONS,
                page.proofs(field.name()).stream()
                        .map(number -> page.citations().list().get(number - 1).get(Contract.ID))
                        .toList());
        return described;
    }

    private Map<String, Object> link(Link link) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", link.id());
        json.put("url", Html.address(link.id()));
        if (!link.type().isEmpty()) {
            json.put("type", link.type());
        }
        json.put("caption", link.caption());
        if (link.via() != null) {
            json.put("via", link(link.via()));
        }
        return json;
    }

    private static Map<String, Object> both(String zh, String en) {
        return Map.of("zh", zh, "en", en);
    }

    private static List<Map<String, Object>> open(
            NodeType noun, List<Map<String, Object>> absences) {
        return absences.stream()
                .filter(each -> !Contract.isClosed(noun, String.valueOf(each.get(Contract.FIELD))))
                .toList();
    }

    String linked(RecordPage page, HowToCite cite, String base) {
        var json = new LinkedHashMap<String, Object>();
        var own = new LinkedHashMap<String, @Nullable Object>();
        context.forEach((name, term) -> own.put(String.valueOf(name), term));
        own.put("@base", base);
        json.put("@context", own);
        json.put("@id", iri(page.id()));
        json.put("@type", types(page.noun()));
        json.put(Contract.CAPTION, page.caption());
        page.values().forEach(value -> json.put(value.field().name(), literal(value.value())));
        for (var relation : page.relations()) {
            json.put(relation.field().name(), relation.links().stream().map(this::node).toList());
        }
        json.put(
                Contract.CITATIONS,
                page.citations().list().stream().map(RecordJson::support).toList());
        json.put(
                Contract.ABSENCES,
                open(page.noun(), page.absences().list()).stream()
                        .map(RecordJson::support)
                        .toList());
        json.put("ownFields", labels.own(page));
        json.put("howToCite", List.of(tagged(cite.zh(), "zh"), tagged(cite.en(), "en")));
        json.put("readFrom", Map.of("release", page.release(), "sha256", page.sha256()));
        return JSON.writeValueAsString(json);
    }

    private static List<String> types(NodeType noun) {
        var types = new ArrayList<String>(List.of(noun.name()));
        if (noun.term() != null) {
            types.add(noun.term());
        }
        return types;
    }

    private Map<String, Object> node(Link link) {
        var node = new LinkedHashMap<String, Object>();
        node.put("@id", iri(link.id()));
        if (!link.type().isEmpty()) {
            node.put("@type", link.type());
        }
        node.put(Contract.CAPTION, link.caption());
        return node;
    }

    private static Map<String, Object> support(Map<String, Object> one) {
        var node = new LinkedHashMap<String, Object>();
        node.put("@id", iri(String.valueOf(one.get(Contract.ID))));
        one.forEach((name, value) -> {
            if (value instanceof Map<?, ?> other && other.containsKey(Contract.TYPE)) {
                node.put(
                        name,
                        Map.of(
                                "@id",
                                iri(String.valueOf(other.get(Contract.ID))),
                                Contract.CAPTION,
                                String.valueOf(other.get(Contract.CAPTION))));
            } else if (value != null && !name.equals(Contract.ID)) {
                node.put(name, literal(value));
            }
        });
        return node;
    }

    /** A text in two languages is tagged; another value is a node without a name. */
    private static Object literal(Object value) {
        if (!(value instanceof Map<?, ?> components)) {
            return value;
        }
        if (components.size() == LANGUAGES.size() && components.keySet().containsAll(LANGUAGES)) {
            return LANGUAGES.stream()
                    .map(tag -> tagged(String.valueOf(components.get(tag)), tag))
                    .toList();
        }
        var node = new LinkedHashMap<String, Object>();
        components.forEach((name, each) -> {
            if (each != null) {
                node.put(String.valueOf(name), each);
            }
        });
        return node;
    }

    private static Map<String, Object> tagged(String text, String language) {
        return Map.of("@value", text, "@language", language);
    }

    private static String iri(String id) {
        return Html.address(id).substring(1);
    }
}
