package io.lianxin.web.request;

import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;

import io.lianxin.query.execution.RandomDocument;
import io.lianxin.query.limit.Bombs;

import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Requests as nobody sends them who means well: random, changed somewhere, or no requests at all.
 */
final class RandomRequests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> ACCEPT =
            List.of(
                    Http.PLAIN,
                    Http.GRAPHQL,
                    Http.GRAPHQL + ", " + Http.PLAIN,
                    "*/*",
                    "text/html",
                    "text/csv",
                    "application/graphml+xml",
                    "application/json;q=7",
                    ";;;",
                    "a/b/c",
                    "*");
    private static final List<String> TYPES =
            List.of(
                    "application/json; charset=utf-16",
                    "*/*",
                    "text/plain",
                    "application/json;",
                    "multipart/form-data",
                    "application/x-www-form-urlencoded",
                    "application/json; charset=\"",
                    "/");
    private static final List<String> PIECES =
            List.of(
                    "{",
                    "}",
                    "(",
                    ")",
                    "[",
                    "]",
                    "$",
                    "@",
                    "!",
                    ":",
                    "...",
                    "\"",
                    "\"\"\"",
                    "\\",
                    "\\u0000",
                    "\u0000",
                    "\uD800",
                    "\uFEFF",
                    "#",
                    ",",
                    "\n",
                    "é",
                    "新安小区",
                    "🏃",
                    "null",
                    "true",
                    "-1",
                    "1e999",
                    "99999999999999999999",
                    "first: 1000000",
                    "$id",
                    "on",
                    "fragment",
                    "mutation",
                    "subscription",
                    "__schema { types { name } }",
                    "@skip(if: true)",
                    "@include(if: $no)",
                    "'; DROP",
                    "` RETURN 1 //",
                    "\"2021-13-45\"");
    private static final List<String> METHODS =
            List.of("PUT", "DELETE", "PATCH", "OPTIONS", "HEAD");

    private final GraphQLSchema schema;
    private final Set<String> roots;
    private final Random random;
    private final List<String> bombs = new ArrayList<>(Bombs.all().values());

    RandomRequests(GraphQLSchema schema, long seed) {
        this.schema = schema;
        this.roots =
                schema.getQueryType().getFieldDefinitions().stream()
                        .map(GraphQLNamedSchemaElement::getName)
                        .collect(Collectors.toSet());
        this.random = new Random(seed);
    }

    /** A request. */
    record Asked(String method, String address, String body, Map<String, String> headers) {}

    Asked next() {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Type", random.nextInt(20) == 0 ? one(TYPES) : Http.PLAIN);
        headers.put("Accept", random.nextInt(4) == 0 ? one(ACCEPT) : Http.PLAIN);
        if (random.nextInt(20) == 0) {
            headers.put(one(List.of("Lianxin-Explain", "If-None-Match", "Authorization")), "true");
        }
        var question = question();
        if (random.nextInt(4) == 0) {
            var parameters = new LinkedHashMap<String, String>();
            question.forEach((name, value) ->
                    parameters.put(
                            name,
                            changed(
                                    value instanceof String text
                                            ? text
                                            : JSON.writeValueAsString(value),
                                    20)));
            var address = Http.address(parameters);
            headers.remove("Content-Type");
            return new Asked("GET", address, "", headers);
        }
        var body = changed(JSON.writeValueAsString(question), 8);
        var method = random.nextInt(50) == 0 ? one(METHODS) : "POST";
        return new Asked(method, random.nextInt(30) == 0 ? "?_form=csv" : "", body, headers);
    }

    private Map<String, Object> question() {
        var document = new RandomDocument(schema, roots, random.nextLong());
        var text = document.text();
        var question = new LinkedHashMap<String, Object>();
        question.put("query", query(text));
        question.put("variables", random.nextInt(12) == 0 ? odd() : document.variables());
        if (random.nextInt(10) == 0) {
            question.put(
                    one(List.of("operationName", "extensions", "documentId", "query", "id")),
                    odd());
        }
        return question;
    }

    private Object query(String text) {
        return switch (random.nextInt(10)) {
            case 0 -> one(bombs);
            case 1 -> odd();
            case 2, 3, 4 -> changed(text, 1);
            default -> text;
        };
    }

    private Object odd() {
        return switch (random.nextInt(9)) {
            case 0 -> random.nextInt();
            case 1 -> List.of(1, "a");
            case 2 -> Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", "0".repeat(64)));
            case 3 -> "x".repeat(random.nextInt(40_000));
            case 4 -> true;
            case 5 -> "";
            case 6 -> one(PIECES);
            case 7 -> "[".repeat(random.nextInt(200));
            default -> Map.of("id", Map.of("id", List.of()));
        };
    }

    /** The same text in most cases, else with some pieces of it left out, put in or doubled. */
    private String changed(String text, int seldom) {
        if (random.nextInt(seldom) > 0) {
            return text;
        }
        var changed = new StringBuilder(text);
        for (int i = random.nextInt(4); i >= 0 && !changed.isEmpty(); i--) {
            int from = random.nextInt(changed.length());
            int to = Math.min(changed.length(), from + 1 + random.nextInt(12));
            switch (random.nextInt(4)) {
                case 0 -> changed.delete(from, to);
                case 1 -> changed.insert(to, changed.substring(from, to));
                case 2 -> changed.setCharAt(from, (char) random.nextInt(0xD800));
                default -> changed.insert(from, one(PIECES));
            }
        }
        return changed.toString();
    }

    private String one(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
