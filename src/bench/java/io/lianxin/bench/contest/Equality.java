package io.lianxin.bench.contest;

import io.lianxin.bench.template.Template;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Compares the contestants' answers before anybody's time is taken. */
final class Equality {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int SHOWN = 600;

    private Equality() {}

    /** A difference. */
    record Difference(String template, String contestant, String text) {}

    /** Where contestants differ from the first that can answer. */
    static List<Difference> of(Template template, List<Contestant> all, int requests) {
        var differences = new ArrayList<Difference>();
        for (long number = 0; number < requests; number++) {
            @Nullable JsonNode first = null;
            for (var contestant : all) {
                if (contestant.canAnswer(template)) {
                    var answer = answer(contestant, template, number);
                    var failed = answer.has("errors") || answer.has("failure");
                    if (failed || (first != null && !same(contestant, first, answer.get("data")))) {
                        differences.add(
                                new Difference(
                                        template.name(),
                                        contestant.name(),
                                        template.request(number)
                                                + "\n"
                                                + shown(answer)
                                                + "\nnot\n"
                                                + shown(first)));
                        return differences;
                    }
                    first = answer.get("data");
                }
            }
        }
        return differences;
    }

    private static boolean same(Contestant contestant, JsonNode first, JsonNode answer) {
        return contestant.speaks() == Contestant.Speech.PEER
                ? leaves(first).equals(leaves(answer))
                : first.equals(answer);
    }

    /**
     * All values in their order, because the peer shapes its answers differently and writes 5.0 as
     * 5.
     */
    private static List<JsonNode> leaves(JsonNode answer) {
        if (answer.isNumber()) {
            return List.of(JSON.getNodeFactory().numberNode(answer.doubleValue()));
        }
        if (!answer.isContainer()) {
            return answer.isNull() ? List.of() : List.of(answer);
        }
        return answer.valueStream().flatMap(each -> leaves(each).stream()).toList();
    }

    private static JsonNode answer(Contestant contestant, Template template, long number) {
        try (var wire = contestant.connect()) {
            return JSON.readTree(wire.ask(contestant.body(template, number), ""));
        } catch (IOException failed) {
            return JSON.createObjectNode().put("failure", failed.getMessage());
        }
    }

    private static String shown(@Nullable JsonNode answer) {
        var text = String.valueOf(answer);
        return text.substring(0, Math.min(SHOWN, text.length()));
    }
}
