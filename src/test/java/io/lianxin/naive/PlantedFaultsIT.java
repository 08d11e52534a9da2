package io.lianxin.naive;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.graph.GraphReader;
import io.lianxin.support.Asked;
import io.lianxin.support.SecondDatabaseTest;
import io.lianxin.support.TestGraph;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.ArrayList;
import java.util.List;

@SecondDatabaseTest
@DisplayName("The questions of the gate find each fault that is planted into the statements")
class PlantedFaultsIT {

    private static final int QUESTIONS = 2_000;
    private static final int WALKS = 40;

    @Test
    void allAreFound(@Autowired TestGraph graph, @Autowired GraphReader reader) {
        var right = Comparison.ofGarden(graph, reader, 1);
        var engine = right.asked().engine();
        var questions = new ArrayList<Stated>();
        for (int i = 0; i < QUESTIONS; i++) {
            var question = SameAsNaiveIT.question(right, i);
            questions.add(new Stated(question, PlantedFault.statement(engine, question)));
        }
        var lost = new ArrayList<String>();
        for (var fault : PlantedFault.values()) {
            var refusals = new ArrayList<Exception>();
            var asked = new Asked(engine, fault.in(reader, refusals));
            var isFound = isFound(fault, new Comparison(asked, right.naive()), questions);
            if (!isFound || !refusals.isEmpty()) {
                lost.add(fault + (isFound ? " is no statement: " + refusals : " is not found"));
            }
        }
        assertThat(lost).isEmpty();
        assertThat(PlantedFault.values()).hasSizeGreaterThanOrEqualTo(20);
    }

    private static boolean isFound(PlantedFault fault, Comparison wrong, List<Stated> questions) {
        for (var each : questions) {
            if (fault.isIn(each.statement) && wrong.difference(each.question) != null) {
                return true;
            }
        }
        for (int i = 0; i < WALKS; i++) {
            if (new Walk(wrong, i).difference() != null) {
                return true;
            }
        }
        return false;
    }

    /** A question and its statement. */
    private record Stated(String question, String statement) {}
}
