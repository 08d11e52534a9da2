package io.lianxin.web.request;

import jakarta.servlet.http.HttpServletRequest;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.util.LinkedHashMap;

/** A question in an address, as GraphQL over HTTP writes it, becomes the body of a request. */
public final class AddressQuestion {

    private static final JsonMapper JSON = new JsonMapper();

    private AddressQuestion() {}

    /**
     * The body; variables that are no JSON are left as text, which is then refused.
     *
     * @param request a request with a question in its address
     * @return JSON
     */
    public static byte[] body(HttpServletRequest request) {
        var body = new LinkedHashMap<String, Object>();
        for (var name : new String[] {"query", "operationName"}) {
            var value = request.getParameter(name);
            if (value != null) {
                body.put(name, value);
            }
        }
        for (var name : new String[] {"variables", "extensions"}) {
            var value = request.getParameter(name);
            if (value != null && !value.isBlank()) {
                body.put(name, json(value));
            }
        }
        return JSON.writeValueAsBytes(body);
    }

    private static Object json(String value) {
        try {
            return JSON.readTree(value);
        } catch (JacksonException noJson) {
            return value;
        }
    }
}
