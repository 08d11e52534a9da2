package io.lianxin.bench.hits;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.bench.generate.Proportions;
import io.lianxin.bench.store.BuildStore;
import io.lianxin.bench.store.Scale;
import io.lianxin.bench.template.Space;
import io.lianxin.bench.template.Template;
import io.lianxin.mapping.SchemaReader;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neo4j.kernel.internal.Version;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

@DisplayName("No template touches the store much oftener than it is recorded to")
class DbHitsIT {

    private static final int REQUESTS = 10;
    private static final Path GRAPHS = Path.of(System.getProperty("bench.graphs", "data/graphs"));
    private static final List<Template> TEMPLATES =
            Template.all(new Space(1, Proportions.reported()));

    private static final List<Line> LINES = new ArrayList<>();
    private static final List<String> DIFFERENCES = new ArrayList<>();

    @BeforeAll
    static void askEachByEngineAndByHand() throws IOException, InterruptedException {
        var graph = BuildStore.of(GRAPHS, Scale.PREFECTURE, 1).resolve("data");
        try (var store = new Store(graph)) {
            var askers = new Askers(SchemaReader.read(Path.of("schema")), store.reader());
            TEMPLATES.forEach(template -> LINES.add(line(askers, template)));
        }
        if (Boolean.getBoolean("hits.record")) {
            HitsFile.write(LINES, REQUESTS, Version.getNeo4jVersion());
        }
    }

    private static Line line(Askers askers, Template template) {
        var engine = Figures.NONE;
        @Nullable Figures floor = template.cypher() == null ? null : Figures.NONE;
        for (long number = 0; number < REQUESTS; number++) {
            var own = askers.engine(template, number);
            engine = engine.or(own.figures());
            if (floor != null) {
                var hand = askers.floor(template, number);
                floor = floor.or(hand.figures());
                if (!own.data().equals(hand.data())) {
                    DIFFERENCES.add(
                            template.name()
                                    + template.request(number)
                                    + "\nthe engine\n"
                                    + own.data()
                                    + "\nby hand\n"
                                    + hand.data());
                }
            }
        }
        return new Line(template.name(), engine, floor);
    }

    @Test
    void everyTemplateIsRecorded() throws IOException {
        assertThat(HitsFile.read().keySet())
                .as("the templates in " + HitsFile.PATH)
                .containsExactlyElementsOf(TEMPLATES.stream().map(Template::name).toList());
    }

    @Test
    void noneNeedsMoreThanRecordedNorANewScanOrSort() throws IOException {
        var recorded = HitsFile.read();
        var worse = new ArrayList<String>();
        for (var line : LINES) {
            var before = recorded.get(line.template());
            if (before != null) {
                worse.addAll(before.worse(line.engine()));
            }
        }
        assertThat(worse)
                .as(
                        "what is worse than in %s; where that is meant, the command that stands"
                                + " there records it anew",
                        HitsFile.PATH)
                .isEmpty();
    }

    @Test
    void theAnswersAreThoseOfTheStatementsByHand() {
        assertThat(DIFFERENCES).isEmpty();
    }
}
