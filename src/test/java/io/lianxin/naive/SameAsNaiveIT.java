package io.lianxin.naive;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.graph.GraphReader;
import io.lianxin.ingest.Loader;
import io.lianxin.query.QueryEngine;
import io.lianxin.support.Asked;
import io.lianxin.support.SecondDatabaseTest;
import io.lianxin.support.TestGraph;
import io.lianxin.support.WholeRecord;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * More questions than the gate asks: {@code -Dlianxin.questions=20000}, of another garden with
 * {@code -Dlianxin.garden=2}.
 */
@SecondDatabaseTest
@DisplayName("Random questions have one answer, through the engine and by a naive reading")
class SameAsNaiveIT {

    /** How often a form is asked with other values; a form is planned by the database once. */
    private static final int DRAWS = 5;

    private static final int QUESTIONS = Integer.getInteger("lianxin.questions", 2_000);
    private static final int OF_THE_RECORD = QUESTIONS / 8;
    private static final int WALKS = QUESTIONS / 80;
    private static final int MOST_TOLD = 10;

    @Test
    void ofAnInventedGarden(@Autowired TestGraph graph, @Autowired GraphReader reader) {
        var garden = Comparison.ofGarden(graph, reader, Long.getLong("lianxin.garden", 1));
        assertSame(garden, QUESTIONS);
    }

    @Test
    void ofTheRecord(
            @Autowired TestGraph graph,
            @Autowired Loader loader,
            @Autowired QueryEngine engine,
            @Autowired GraphReader reader) {
        WholeRecord.load(graph, loader);
        var naive = new NaiveAnswers(new NaiveGraph(schema(), reader));
        assertSame(new Comparison(new Asked(engine, reader), naive), OF_THE_RECORD);
    }

    @Test
    @DisplayName("Pages cover every record once, forward and backward")
    void pagesCoverEveryRecordOnce(@Autowired TestGraph graph, @Autowired GraphReader reader) {
        var garden = Comparison.ofGarden(graph, reader, Long.getLong("lianxin.garden", 1));
        var faults = new ArrayList<String>();
        int pages = 0;
        for (int i = 0; i < WALKS && faults.size() < MOST_TOLD; i++) {
            var walk = new Walk(garden, i);
            var difference = walk.difference();
            if (difference != null) {
                faults.add("walk " + i + ": " + difference);
            }
            pages += walk.pages();
        }
        System.out.printf("%d walks of %d pages%n", WALKS, pages);
        assertThat(faults).isEmpty();
    }

    private static void assertSame(Comparison both, int questions) {
        var faults = new ArrayList<String>();
        var answers = new Share();
        for (int i = 0; i < questions && faults.size() < MOST_TOLD; i++) {
            var question = question(both, i);
            var difference = both.difference(question);
            if (difference != null) {
                faults.add("question " + i + ": " + smallest(both, difference, question));
            }
            answers.add(both.naive(), question);
        }
        System.out.println(answers);
        assertThat(faults).isEmpty();
        assertThat(answers.isMostlyPartial()).as(answers.toString()).isTrue();
    }

    static String question(Comparison both, int number) {
        return new RandomQuestion(both.naive().graph, number / DRAWS, number % DRAWS).text();
    }

    private static String smallest(Comparison both, String difference, String question) {
        var smallest = both.smallest(question);
        return smallest.equals(question) ? difference : difference + "\n  in short: " + smallest;
    }

    private static String schema() {
        try (var files = Files.list(Path.of("schema"))) {
            return files.sorted().map(SameAsNaiveIT::text).collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** How many lists have some of their type's records, and not all. */
    private static final class Share {

        private int lists;
        private int partial;

        void add(NaiveAnswers naive, String question) {
            for (var kind : RandomQuestion.roots(naive.graph)) {
                var isList = question.startsWith("{ all: " + kind.says().get("plural") + "(");
                if (isList && naive.answer(question).get("all") instanceof Map<?, ?> list) {
                    var total = list.get("total") instanceof Integer some ? some : 0;
                    lists++;
                    partial += total > 0 && total < naive.graph.all(kind).size() ? 1 : 0;
                }
            }
        }

        boolean isMostlyPartial() {
            return partial * 2 >= lists;
        }

        @Override
        public String toString() {
            return "%d of %d lists with arguments have some records and not all"
                    .formatted(partial, lists);
        }
    }
}
