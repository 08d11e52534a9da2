package io.lianxin.ingest.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.lianxin.ingest.Fictional;
import io.lianxin.ingest.SeedData;
import io.lianxin.ingest.SeedDataReader;
import io.lianxin.ingest.fault.SeedDataException;
import io.lianxin.ingest.row.Draft;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/** The fictional pages: their issues were posted and answered so that every reading occurs. */
class DeadlinesTests {

    private static final SeedData DATA = SeedDataReader.read(Fictional.folders());

    @ParameterizedTest(name = "{0}: due {1}, replied {2} after {3} to {4} days")
    @CsvSource({
        "street-lamps, 2024-03-12, 2024-03-09, 7, 7",
        "kindergarten, 2024-03-25,,,",
        "board-park, 2024-03-06, 2024-03-06, 5, 5",
        "board-library, 2024-03-06, 2024-03-07, 5, 5",
        "board-water, 2024-04-09, 2024-04-09, 12, 12",
        "board-road, 2024-04-11,,,",
        "board-vaccine, 2024-03-14, 2024-03-11, 0, 0",
        "board-market, 2024-04-08/2024-04-11, 2024-04-10, 9, 9",
        "board-manhole, 2024-04-09/2024-04-12, 2024-04-03, 1, 1",
        "board-shed, 2024-04-07, 2024-04-08, 12, 12",
        "board-stall, 2024-03-06/2024-04-03, 2024-04-10, 10, 40",
        "board-branches, 2024-04-23,,,",
        "board-senior-card, 2024-03-21,,,",
        "board-gym,, 2024-01-03, 5, 5",
        "board-bus,, 2024-03-21,,",
        "drying-ground,,,,",
    })
    void lastDaysAndRepliesAreComputed(
            String issue,
            @Nullable String due,
            @Nullable String replied,
            @Nullable Double least,
            @Nullable Double most) {
        assertThat(component(issue, "dueOn", "edtf")).isEqualTo(due);
        assertThat(component(issue, "repliedOn", "edtf")).isEqualTo(replied);
        assertThat(component(issue, "daysToReply", "lower")).isEqualTo(least);
        assertThat(component(issue, "daysToReply", "upper")).isEqualTo(most);
    }

    @ParameterizedTest(name = "{0}.{1}: {2} {3}")
    @CsvSource({
        "kindergarten.daysToReply, NOT_COMPUTABLE, repliedOn is missing",
        "kindergarten.repliedOn, NOT_STATED,",
        "board-gym.dueOn, NOT_COMPUTABLE, The table of public holidays of 2023 or the year after"
                + " is missing (HolidayYear)",
        "board-gym.overdue, NOT_COMPUTABLE, dueOn is missing",
        "board-bus.dueOn, NOT_COMPUTABLE, postedOn is missing",
        "board-bus.daysToReply, NOT_COMPUTABLE, postedOn is missing",
        "board-senior-card.repliedOn, NOT_COMPUTABLE, issue-board-senior-card.1.REPLIED.date is"
                + " missing",
        "board-senior-card.overdue, NOT_COMPUTABLE, repliedOn is missing",
        "board-market.overdue, NOT_COMPUTABLE, 'dueOn, repliedOn or postedOn is known too"
                + " coarsely'",
        "drying-ground.dueOn, NOT_COMPUTABLE, postedOn and deadlineRules are missing",
    })
    void whatCannotBeComputedSaysWhatIsMissing(String field, String reason, @Nullable String note) {
        var absence = draft(DATA, "issue-" + field);
        assertThat(absence.text("reason")).isEqualTo(reason);
        assertThat(absence.component("note", "en")).isEqualTo(note);
    }

    @Test
    void aComputedDateSaysHow() {
        assertThat(component("board-market", "dueOn", "reasonEn"))
                .isEqualTo(
                        "Counted from postedOn, that day not included: rule-hotline: 7 days,"
                                + " calendar or working not said");
        assertThat(component("board-road", "statusOn", "edtf")).isEqualTo("2024-04-15");
    }

    @Test
    void anAbsenceOfWhatIsComputedIsAFault(@TempDir Path directory) throws IOException {
        var copy =
                Fictional.copy(directory)
                        .edit(
                                "issue.yaml",
                                "  deadlineRules: [rule-reply-livelihood]\n",
"""
  deadlineRules: [rule-reply-livelihood]
  absences: [{field: dueOn, reason: NOT_STATED}]
""");
        assertThatExceptionOfType(SeedDataException.class)
                .isThrownBy(() -> SeedDataReader.read(copy.copied()))
                .withMessageContaining(
                        "an absence names `dueOn`, which is computed. Remove the absence.");
    }

    @Test
    void aRuleThatDoesNotApplyLeavesNothingToCompute(@TempDir Path directory) throws IOException {
        var copy =
                Fictional.copy(directory)
                        .edit(
                                "issue.yaml",
                                "  raisedAt: event-liuwan-visit\n",
                                "  raisedAt: event-liuwan-visit\n  absences: [{field:"
                                        + " deadlineRules, reason: NOT_APPLICABLE}]\n");
        var data = SeedDataReader.read(copy.copied());
        for (var field : new String[] {"dueOn", "overdue"}) {
            var absence = draft(data, "issue-drying-ground." + field);
            assertThat(absence.text("reason")).isEqualTo("NOT_APPLICABLE");
        }
    }

    @Test
    void aRuleWithoutDaysIsNamed(@TempDir Path directory) throws IOException {
        var copy =
                Fictional.copy(directory)
                        .edit("rule.yaml", "upper: 7, unit: 个工作日", "upper: 7, unit: 小时");
        var absence = draft(SeedDataReader.read(copy.copied()), "issue-street-lamps.dueOn");
        assertThat(absence.component("note", "en"))
                .isEqualTo("rule-reply-livelihood sets no number of days (value)");
    }

    private static @Nullable Object component(String issue, String field, String component) {
        return draft(DATA, "issue-" + issue).component(field, component);
    }

    private static Draft draft(SeedData data, String id) {
        return Objects.requireNonNull(data.records().find(id));
    }
}
