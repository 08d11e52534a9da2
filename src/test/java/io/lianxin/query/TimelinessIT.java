package io.lianxin.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.graph.GraphReader;
import io.lianxin.ingest.Fictional;
import io.lianxin.ingest.Loader;
import io.lianxin.ingest.SeedDataReader;
import io.lianxin.support.Asked;
import io.lianxin.support.BothWays;
import io.lianxin.support.DatabaseTest;
import io.lianxin.terms.DateInterval;
import io.lianxin.terms.Timeliness;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The Cypher of the computed fields says what the term says, of every issue and on every day. */
@DatabaseTest
class TimelinessIT {

    @BeforeEach
    void loadTheFictionalPages(@Autowired Loader loader) {
        loader.load(SeedDataReader.read(Fictional.folders()), true);
    }

    @BothWays
    void cypherAndTermAgree(GraphReader reader, @Autowired QueryEngine engine) {
        var seen = new ArrayList<Timeliness>();
        var asked = new Asked(engine, reader);
        var stored = new HashMap<Object, Object>();
        issues(asked, "").forEach(issue -> stored.put(issue.get("id"), issue.get("status")));
        for (var day : days()) {
            var argument = day == null ? "" : "(asOf: \"" + day + "\")";
            for (var issue : issues(asked, argument)) {
                var expected = expected(issue, stored.get(issue.get("id")), day);
                seen.add(expected);
                assertThat(issue.get("timeliness"))
                        .as("%s as of %s", issue.get("id"), day)
                        .isEqualTo(expected.name());
                assertThat(issue.get("overdue")).isEqualTo(expected.isOverdue());
            }
        }
        assertThat(seen).as("what the pages show").contains(Timeliness.values());
    }

    private static List<@Nullable LocalDate> days() {
        var days = new ArrayList<@Nullable LocalDate>();
        days.add(null);
        LocalDate.parse("2024-02-28")
                .datesUntil(LocalDate.parse("2024-04-28"))
                .filter(day -> day.getDayOfMonth() % 3 != 1 || day.getMonthValue() == 4)
                .forEach(days::add);
        return days;
    }

    @SuppressWarnings("unchecked") // the shape is that of the query
    private static List<Map<String, Object>> issues(Asked asked, String argument) {
        var data =
                asked.data(
                        """
                        { issues%s { nodes { id status overdue timeliness
                            dueOn { earliest latest } repliedOn { earliest latest }
                            statusOn { earliest latest }
                            handling(filter: {type: {in: [REPLIED, ANSWERED_ON_SITE]}}) {
                                totalCount } } } }
                        """
                                .formatted(argument));
        var list = Objects.requireNonNull((Map<?, ?>) data.get("issues"));
        return (List<Map<String, Object>>) Objects.requireNonNull(list.get("nodes"));
    }

    /** The status is that of the record: on a day, {@code status} is what followed by then. */
    private static Timeliness expected(
            Map<String, Object> issue, @Nullable Object status, @Nullable LocalDate day) {
        var replies = Objects.requireNonNull((Map<?, ?>) issue.get("handling"));
        var known =
                new Timeliness.Replies(
                        date(issue.get("repliedOn")),
                        "ANSWERED".equals(status)
                                || !Integer.valueOf(0).equals(replies.get("totalCount")),
                        "REPORTED".equals(status) ? date(issue.get("statusOn")) : null);
        return Timeliness.of(date(issue.get("dueOn")), known, day);
    }

    private static @Nullable DateInterval date(@Nullable Object value) {
        return value instanceof Map<?, ?> date
                ? DateInterval.between(day(date.get("earliest")), day(date.get("latest")))
                : null;
    }

    private static @Nullable LocalDate day(@Nullable Object text) {
        return text == null ? null : LocalDate.parse(text.toString());
    }
}
