package io.lianxin.export.linked;

import io.lianxin.export.network.NetworkAnswer;
import io.lianxin.export.network.Origin;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes a network as JSON-LD 1.1 (W3C), by the context of single records, which it brings with it:
 * the Organization Ontology of W3C and the other vocabularies that Popolo is made of where they
 * have the term, our own elsewhere. A line is stated, as the property of its source that its type
 * names, and described, as a node of its own with its days and what says it.
 */
public final class LinkedData {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final String CONTEXT = "/record/context.json";
    private static final String ID = "@id";
    private static final String TYPE = "@type";
    private static final String RECORD = "id";
    private static final String KIND = "type";
    private static final String LINE = "NetworkLine";
    private static final Set<String> OF_OBJECTS = Set.of(RECORD, "__typename");
    private static final Set<String> LANGUAGES = Set.of("zh", "en");

    private LinkedData() {}

    /**
     * Writes it.
     *
     * @param answer the network
     * @param origin where it comes from
     * @return the whole file
     */
    public static String of(NetworkAnswer answer, Origin origin) {
        var stated = stated(answer);
        var graph = new ArrayList<Map<String, Object>>();
        for (var dot : answer.dots().values()) {
            graph.add(dot(dot, stated.getOrDefault(dot.id(), Map.of())));
        }
        answer.lines().values().forEach(line -> graph.add(line(line)));
        graph.add(dataset(origin));
        var document = new LinkedHashMap<String, Object>();
        document.put("@context", context(origin.base()));
        document.put("@graph", graph);
        return JSON.writeValueAsString(document);
    }

    /** What the record as a whole is cited as. */
    private static Map<String, Object> dataset(Origin origin) {
        return Map.of(ID, origin.base(), TYPE, "Dataset", "howToCite", origin.source());
    }

    private static Map<String, Object> context(String base) {
        try (var file = LinkedData.class.getResourceAsStream(CONTEXT)) {
            if (file == null) {
                throw new IllegalStateException("there is no " + CONTEXT + " on the class path");
            }
            var context = new LinkedHashMap<String, Object>();
            Map<?, ?> terms = JSON.readValue(file, Map.class);
            terms.forEach((name, term) -> context.put(String.valueOf(name), term));
            context.put("@base", base);
            return context;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** By the ids of sources and the names of fields: what the lines lead to. */
    private static Map<String, Map<String, List<Map<String, Object>>>> stated(
            NetworkAnswer answer) {
        var stated = new TreeMap<String, Map<String, List<Map<String, Object>>>>();
        for (var line : answer.lines().values()) {
            var type = String.valueOf(line.values().get(KIND));
            var field = type.substring(type.lastIndexOf('.') + 1);
            if (!field.isEmpty() && line.values().get(KIND) != null) {
                stated.computeIfAbsent(line.source(), same -> new TreeMap<>())
                        .computeIfAbsent(field, same -> new ArrayList<>())
                        .add(reference(line.target()));
            }
        }
        return stated;
    }

    private static Map<String, Object> dot(
            NetworkAnswer.Dot dot, Map<String, List<Map<String, Object>>> stated) {
        var node = reference(dot.id());
        if (dot.values().get(KIND) != null) {
            node.put(TYPE, String.valueOf(dot.values().get(KIND)));
        }
        node.putAll(stated);
        dot.values()
                .forEach((name, value) -> {
                    if (!name.equals(KIND)) {
                        put(node, name, value);
                    }
                });
        return node;
    }

    private static Map<String, Object> line(NetworkAnswer.Line line) {
        var node = new LinkedHashMap<String, Object>();
        node.put(ID, "urn:lianxin:line:" + escaped(line.id()));
        node.put(TYPE, LINE);
        node.put("source", reference(line.source()));
        node.put("target", reference(line.target()));
        line.values().forEach((name, value) -> put(node, name, value));
        return node;
    }

    /** A key that a term was stated by already keeps both values. */
    private static void put(Map<String, Object> node, String name, @Nullable Object value) {
        var written = value == null ? null : written(value);
        if (written == null) {
            return;
        }
        if (node.get(name) instanceof List<?> before) {
            var both = new ArrayList<Object>(before);
            both.addAll(written instanceof List<?> list ? list : List.of(written));
            node.put(name, both);
        } else {
            node.put(name, written);
        }
    }

    private static Object written(Object value) {
        return switch (value) {
            case Map<?, ?> map when map.keySet().equals(LANGUAGES) -> tagged(map);
            case Map<?, ?> map -> object(map);
            case List<?> list -> {
                var items = new ArrayList<Object>();
                for (var item : list) {
                    if (item != null) {
                        items.add(written(item));
                    }
                }
                yield items;
            }
            case Object plain -> plain;
        };
    }

    private static List<Map<String, Object>> tagged(Map<?, ?> texts) {
        var tagged = new ArrayList<Map<String, Object>>();
        texts.forEach((language, text) -> {
            if (text != null) {
                tagged.add(Map.of("@value", text, "@language", language));
            }
        });
        return tagged;
    }

    /** A record below a dot or line keeps its address and type. */
    private static Map<String, Object> object(Map<?, ?> map) {
        var node = new LinkedHashMap<String, Object>();
        if (map.get(RECORD) != null) {
            node.putAll(reference(String.valueOf(map.get(RECORD))));
        }
        if (map.get("__typename") != null) {
            node.put(TYPE, String.valueOf(map.get("__typename")));
        }
        map.forEach((name, value) -> {
            if (!OF_OBJECTS.contains(String.valueOf(name))) {
                put(node, String.valueOf(name), value);
            }
        });
        return node;
    }

    private static Map<String, Object> reference(String id) {
        var node = new LinkedHashMap<String, Object>();
        node.put(ID, "r/" + escaped(id));
        return node;
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
