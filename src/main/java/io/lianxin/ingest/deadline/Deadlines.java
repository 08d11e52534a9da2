package io.lianxin.ingest.deadline;

import io.lianxin.ingest.complete.Absences;
import io.lianxin.ingest.fault.Faults;
import io.lianxin.ingest.row.Draft;
import io.lianxin.ingest.row.Given;
import io.lianxin.ingest.row.RecordSet;
import io.lianxin.mapping.Field;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.terms.DateInterval;
import io.lianxin.terms.Timeliness;

import org.jspecify.annotations.Nullable;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fills what follows from deadline rules and handling, in every type that has the fields for it,
 * and gives each of these fields that stays empty its reason.
 */
public final class Deadlines {

    private final RecordSet records;
    private final Absences absences;
    private final Faults faults;
    private final LastDays lastDays;
    private final Replies replies;
    private final StatusDays statusDays;

    /**
     * Makes the computation.
     *
     * @param model what the schema says
     * @param records all drafts
     * @param faults takes contradictions between rows and what is computed
     */
    public Deadlines(SchemaModel model, RecordSet records, Faults faults) {
        this.records = records;
        this.absences = new Absences(model, records);
        this.faults = faults;
        this.lastDays = new LastDays(records, Holidays.of(records));
        this.replies = new Replies(records);
        this.statusDays = new StatusDays(records);
    }

    /** Computes for every draft that has the fields. */
    public void fill() {
        for (var draft : List.copyOf(records.all())) {
            if (draft.type().fields().get(DeadlineNames.DUE_ON) instanceof Field.Embedded due
                    && due.rules().loaded()) {
                fill(draft, due);
            }
        }
    }

    private void fill(Draft draft, Field.Embedded due) {
        put(draft, due, lastDays.of(draft, due));
        if (field(draft, DeadlineNames.REPLIED_ON) instanceof Field.Embedded replied) {
            put(draft, replied, replies.first(draft, replied));
        }
        if (field(draft, DeadlineNames.DAYS_TO_REPLY) instanceof Field.Embedded days) {
            put(draft, days, days(draft, days));
        }
        if (field(draft, DeadlineNames.STATUS_ON) instanceof Field.Embedded status) {
            put(draft, status, statusDays.of(draft));
        }
        overdue(draft);
    }

    private static @Nullable Field field(Draft draft, String name) {
        return draft.type().fields().get(name);
    }

    private void put(Draft draft, Field.Embedded field, Result result) {
        var given = Absent.row(records, draft, field.name());
        switch (result) {
            case Result.Value value -> {
                if (given != null) {
                    faults.add(
                            given.place(),
                            "an absence names `" + field.name() + "`, which is computed",
                            "Remove the absence");
                }
                draft.put(new Given.Value(field, value.components(), true, draft.place()));
            }
            case Result.Nothing nothing -> explain(draft, field.name(), nothing.reason());
        }
    }

    private void explain(Draft draft, String field, Reason reason) {
        if (Absent.row(records, draft, field) == null) {
            absences.add(draft, field, reason.code(), reason.zh(), reason.en());
        }
    }

    private static Result days(Draft draft, Field.Embedded field) {
        var postedOn = Dates.read(draft, DeadlineNames.POSTED_ON);
        var repliedOn = Dates.read(draft, DeadlineNames.REPLIED_ON);
        var missing = new ArrayList<String>();
        if (postedOn == null) {
            missing.add(DeadlineNames.POSTED_ON);
        }
        if (repliedOn == null) {
            missing.add(DeadlineNames.REPLIED_ON);
        }
        return postedOn == null || repliedOn == null
                ? new Result.Nothing(Reason.missing(missing))
                : new Result.Value(days(field, postedOn, repliedOn));
    }

    private static Map<String, Object> days(
            Field.Embedded field, DateInterval postedOn, DateInterval repliedOn) {
        var components = new LinkedHashMap<String, Object>();
        var lower = field.value().lower();
        var upper = field.value().upper();
        if (lower != null) {
            double least =
                    postedOn.latest() == null || repliedOn.earliest() == null
                            ? 0
                            : ChronoUnit.DAYS.between(postedOn.latest(), repliedOn.earliest());
            components.put(lower, Math.max(0, least));
            components.put(lower + "Inclusive", true);
        }
        if (upper != null && postedOn.earliest() != null && repliedOn.latest() != null) {
            double most = ChronoUnit.DAYS.between(postedOn.earliest(), repliedOn.latest());
            components.put(upper, most);
            components.put(upper + "Inclusive", true);
        }
        components.put("unit", "天");
        return components;
    }

    /** Why it cannot be said, as far as the record goes, whether the last day was missed. */
    private void overdue(Draft draft) {
        if (field(draft, DeadlineNames.OVERDUE) == null) {
            return;
        }
        var reason =
                switch (timeliness(draft)) {
                    case ON_TIME, LATE, OVERDUE, NOT_YET_DUE -> null;
                    case NO_LAST_DAY ->
                            Absent.reason(records, draft, DeadlineNames.DUE_ON)
                                            .equals(Reason.NOT_APPLICABLE.code())
                                    ? Reason.NOT_APPLICABLE
                                    : Reason.missing(List.of(DeadlineNames.DUE_ON));
                    case UNCERTAIN ->
                            Reason.notComputable(
                                    "dueOn、repliedOn或postedOn不够精确",
                                    "dueOn, repliedOn or postedOn is known too coarsely");
                    case REPLY_NOT_DATED, REPLY_NOT_STATED ->
                            Reason.missing(List.of(DeadlineNames.REPLIED_ON));
                };
        if (reason != null) {
            explain(draft, DeadlineNames.OVERDUE, reason);
        }
    }

    private Timeliness timeliness(Draft draft) {
        var status = String.valueOf(draft.text(DeadlineNames.STATUS));
        var known =
                new Timeliness.Replies(
                        Dates.read(draft, DeadlineNames.REPLIED_ON),
                        status.equals(DeadlineNames.ANSWERED) || !replies.of(draft).isEmpty(),
                        status.equals(DeadlineNames.RAISED)
                                ? Dates.read(draft, DeadlineNames.STATUS_ON)
                                : null);
        return Timeliness.of(Dates.read(draft, DeadlineNames.DUE_ON), known, null);
    }
}
