package io.lianxin.web.request;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Asks a running program over HTTP.
 *
 * @param port where it listens
 */
record Http(int port) {

    static final String GRAPHQL = "application/graphql-response+json";
    static final String PLAIN = "application/json";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    /** An answer. */
    record Answer(int status, String type, String body, HttpResponse<String> whole) {

        JsonNode json() {
            return JSON.readTree(body);
        }

        JsonNode error() {
            return json().path("errors").path(0);
        }

        String code() {
            return error().path("extensions").path("code").asString("");
        }

        String limit() {
            return error().path("extensions").path("limit").path("name").asString("");
        }

        String header(String name) {
            return whole.headers().firstValue(name).orElse("");
        }
    }

    /** Posts a document. */
    Answer ask(String document, String accept) throws IOException, InterruptedException {
        return ask(Map.of("query", document), accept);
    }

    /** Posts a question. */
    Answer ask(Map<String, ?> question, String accept) throws IOException, InterruptedException {
        return post(JSON.writeValueAsString(question), accept);
    }

    /** Posts a body. */
    Answer post(String body, String accept) throws IOException, InterruptedException {
        return send("POST", "", body, Map.of("Content-Type", PLAIN, "Accept", accept));
    }

    /** Posts a body of which the length is not told. */
    Answer chunked(String body) throws IOException, InterruptedException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        return sent(
                request("", Map.of("Content-Type", PLAIN))
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes))));
    }

    /** Asks in an address. */
    Answer get(Map<String, String> parameters, String accept)
            throws IOException, InterruptedException {
        return send("GET", address(parameters), "", Map.of("Accept", accept));
    }

    /** The parameters of an address. */
    static String address(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(each ->
                        each.getKey()
                                + "="
                                + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    /** Sends anything. */
    Answer send(String method, String address, String body, Map<String, String> headers)
            throws IOException, InterruptedException {
        return sent(
                request(address, headers)
                        .method(
                                method,
                                body.isEmpty()
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String address, Map<String, String> headers) {
        var request =
                HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/graphql" + address));
        headers.forEach(request::header);
        return request;
    }

    private static Answer sent(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
        return new Answer(
                answer.statusCode(),
                answer.headers().firstValue("content-type").orElse(""),
                answer.body(),
                answer);
    }
}
