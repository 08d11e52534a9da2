package io.lianxin.web.page;

import graphql.language.OperationDefinition;
import graphql.parser.Parser;

import io.lianxin.graph.GraphException;
import io.lianxin.graph.RecordBusyException;
import io.lianxin.graph.watch.Edition;
import io.lianxin.graph.watch.RecordWatch;
import io.lianxin.web.export.Questions;
import io.lianxin.web.graphql.UnansweredException;
import io.lianxin.web.html.Html;
import io.lianxin.web.html.Language;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The start page with the numbers of the record. They are asked for once for each edition of the
 * record; where the database does not answer, the page has none.
 */
@Component
class HomePage {

    /** A place for a value: where it stands in the answers, as a JSON pointer. */
    private static final Pattern PLACE = Pattern.compile("\\{\\{(/[^}]+)}}");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Questions questions;
    private final RecordWatch watch;
    private final String query;
    private final Map<Language, String> templates = new EnumMap<>(Language.class);
    private volatile @Nullable Written written;

    HomePage(Questions questions, RecordWatch watch) throws IOException {
        this.questions = questions;
        this.watch = watch;
        this.query = text("pages/home.graphql");
        for (var language : Language.values()) {
            templates.put(language, text("pages/home.%s.html".formatted(language.code())));
        }
    }

    /** The page in all languages, as it is for an edition. */
    private record Written(Edition edition, Map<Language, String> pages) {}

    /**
     * The page.
     *
     * @param language the reader's language
     * @return HTML
     */
    String in(Language language) {
        try {
            var edition = watch.edition();
            var known = written;
            if (known == null || !known.edition.equals(edition)) {
                known = new Written(edition, filled(answer()));
                written = known;
            }
            return Objects.requireNonNull(known.pages.get(language));
        } catch (GraphException | RecordBusyException | UnansweredException unanswered) {
            return filled(Objects.requireNonNull(templates.get(language)), JSON.createObjectNode());
        }
    }

    /** The data of all operations side by side, and what the last of them says of the record. */
    private JsonNode answer() {
        var all = JSON.createObjectNode();
        for (var operation : Parser.parse(query).getDefinitionsOfType(OperationDefinition.class)) {
            var answer = questions.ask(query, operation.getName(), null).toMap();
            for (var part : List.of("data", "extensions")) {
                if (JSON.valueToTree(answer.get(part)) instanceof ObjectNode fields) {
                    all.setAll(fields);
                }
            }
        }
        return all;
    }

    private Map<Language, String> filled(JsonNode answer) {
        var pages = new EnumMap<Language, String>(Language.class);
        templates.forEach((language, template) -> pages.put(language, filled(template, answer)));
        return pages;
    }

    /** The template with its values; a line of which one is missing is left out. */
    private static String filled(String template, JsonNode answer) {
        return template.lines()
                        .filter(line ->
                                PLACE.matcher(line)
                                        .results()
                                        .noneMatch(place -> isMissing(answer.at(place.group(1)))))
                        .map(line ->
                                PLACE.matcher(line)
                                        .replaceAll(place ->
                                                Matcher.quoteReplacement(
                                                        shown(answer.at(place.group(1))))))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    private static boolean isMissing(JsonNode value) {
        return value.isMissingNode() || value.isNull() || value.asString().isEmpty();
    }

    private static String shown(JsonNode value) {
        return value.isNumber()
                ? String.format(Locale.ROOT, "%,d", value.longValue())
                : Html.escaped(value.asString());
    }

    private static String text(String file) throws IOException {
        return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
    }
}
