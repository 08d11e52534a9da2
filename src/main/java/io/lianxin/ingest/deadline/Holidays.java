package io.lianxin.ingest.deadline;

import io.lianxin.ingest.row.Draft;
import io.lianxin.ingest.row.RecordSet;
import io.lianxin.terms.WorkingCalendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the working calendar from the record's tables of public holidays. */
final class Holidays {

    private Holidays() {}

    static WorkingCalendar of(RecordSet records) {
        var years = new HashSet<Integer>();
        var off = new HashSet<LocalDate>();
        var worked = new HashSet<LocalDate>();
        for (var table : records.of(DeadlineNames.HOLIDAYS)) {
            if (table.scalar(DeadlineNames.YEAR) instanceof Long year) {
                years.add(year.intValue());
            }
            days(table, DeadlineNames.DAYS_OFF, off);
            days(table, DeadlineNames.WORKED_DAYS, worked);
        }
        return new WorkingCalendar(years, off, worked);
    }

    private static void days(Draft table, String field, Set<LocalDate> days) {
        if (table.scalar(field) instanceof List<?> list) {
            list.forEach(day -> days.add((LocalDate) day));
        }
    }
}
