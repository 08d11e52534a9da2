package io.lianxin.privacy;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/**
 * A running server, asked over connections that are kept.
 *
 * @param http the client
 * @param port where it listens
 */
public record Site(HttpClient http, int port) {

    /**
     * A site of this machine.
     *
     * @param port where it listens
     * @return asked by a client of its own that follows no redirection
     */
    public static Site at(int port) {
        return new Site(HttpClient.newHttpClient(), port);
    }

    /**
     * Reads an address.
     *
     * @param path with parameters
     * @param accept the media types that are accepted
     * @return the answer
     */
    public HttpResponse<String> get(String path, String accept) {
        return send(
                HttpRequest.newBuilder(uri(path))
                        .header("Accept", accept)
                        .header("Accept-Language", "en"));
    }

    /**
     * Asks the GraphQL endpoint.
     *
     * @param body what is sent
     * @param accept the media types that are accepted
     * @return the answer
     */
    public HttpResponse<String> post(String body, String accept) {
        return send(
                HttpRequest.newBuilder(uri("/graphql"))
                        .header("Content-Type", "application/json")
                        .header("Accept", accept)
                        .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /**
     * Everything that came: the status, the headers and the body.
     *
     * @param answer an answer
     * @return as one text
     */
    public static String text(HttpResponse<String> answer) {
        return answer.statusCode() + "\n" + answer.headers().map() + "\n" + answer.body();
    }

    /**
     * The address of a record.
     *
     * @param id its id, or any text
     * @return its path
     */
    public static String record(String id) {
        return "/r/" + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
