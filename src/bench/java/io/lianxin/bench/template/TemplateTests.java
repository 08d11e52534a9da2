package io.lianxin.bench.template;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.Parser;
import graphql.validation.Validator;

import io.lianxin.bench.generate.Proportions;
import io.lianxin.insight.Insights;
import io.lianxin.mapping.SchemaReader;
import io.lianxin.query.Completions;
import io.lianxin.query.QueryEngine;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

class TemplateTests {

    private static final int REQUESTS = 12_000;
    private static final int FREE = 4;
    private static final int FROM_CHOKE_POINTS = 16;

    private static final List<Template> ALL = Template.all(new Space(1, Proportions.reported()));

    @Test
    void thereAreSixteenAndFourWrittenFromTheSchemaAlone() {
        var free = ALL.stream().filter(template -> template.name().startsWith("free-")).count();
        assertThat(free).isEqualTo(FREE);
        assertThat(ALL.size() - free).isGreaterThanOrEqualTo(FROM_CHOKE_POINTS);
    }

    @Test
    void everyTemplateHasTenThousandRequestsAtTheSmallestScale() {
        assertThat(
                        ALL.stream()
                                .filter(template -> template.size() < Template.FEWEST_VALUES)
                                .map(template -> template.name() + " " + template.size()))
                .isEmpty();
    }

    @Test
    void noRequestComesTwice() {
        for (var template : ALL) {
            var seen = new HashSet<Object>();
            long count = Math.min(REQUESTS, template.size());
            for (long number = 0; number < count; number++) {
                assertThat(seen.add(template.request(number))).as(template.name()).isTrue();
            }
        }
    }

    @Test
    void whateverWaitsForNothingFitsTheSchema() {
        var model = SchemaReader.read(Path.of("schema"));
        var schema =
                new QueryEngine(model, name -> "RETURN null", Completions.NONE, Insights.all())
                        .schema();
        for (var template : ALL) {
            if (template.waits() == null) {
                var document = Parser.parse(template.graphql());
                assertThat(new Validator().validateDocument(schema, document, Locale.ROOT))
                        .as(template.name())
                        .isEmpty();
            }
        }
    }
}
