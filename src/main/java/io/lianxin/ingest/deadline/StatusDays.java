package io.lianxin.ingest.deadline;

import io.lianxin.ingest.row.Draft;
import io.lianxin.ingest.row.Given;
import io.lianxin.ingest.row.RecordSet;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Finds the day about which a passage states a status: that of its page or of what it reprints. */
final class StatusDays {

    private final RecordSet records;

    StatusDays(RecordSet records) {
        this.records = records;
    }

    Result of(Draft draft) {
        @Nullable LocalDate last = null;
        @Nullable Map<String, Object> components = null;
        for (var citation : records.incoming(DeadlineNames.CITES, draft.id())) {
            var day = states(citation) ? day(citation) : null;
            var earliest = day == null ? null : first(day);
            if (day != null && earliest != null && (last == null || earliest.isAfter(last))) {
                last = earliest;
                components = day.components();
            }
        }
        return components == null
                ? new Result.Nothing(Reason.NOT_STATED)
                : new Result.Value(components);
    }

    private static boolean states(Draft citation) {
        return DeadlineNames.STATED.equals(citation.text(DeadlineNames.BASIS))
                && citation.scalar(DeadlineNames.SUPPORTS) instanceof List<?> fields
                && fields.contains(DeadlineNames.STATUS);
    }

    private Given.@Nullable Value day(Draft citation) {
        var article = records.find(citation.link(DeadlineNames.ARTICLE));
        if (article == null) {
            return null;
        }
        if (article.given(DeadlineNames.REPRINTED_ON) instanceof Given.Value day) {
            return day;
        }
        var page = records.find(article.link(DeadlineNames.PAGE));
        return page != null && page.given(DeadlineNames.EDITION) instanceof Given.Value day
                ? day
                : null;
    }

    private static @Nullable LocalDate first(Given.Value day) {
        var lower = day.field().value().lower();
        return lower != null && day.components().get(lower) instanceof LocalDate first
                ? first
                : null;
    }
}
