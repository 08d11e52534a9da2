package io.lianxin.mapping;

import java.util.List;
import java.util.Map;

/**
 * From which related records a stored value follows as of a day.
 *
 * @param steps the field that leads to them
 * @param code their field that says what each was
 * @param date their field that says when each was
 * @param order their field that says in which order they were
 * @param told the fields that lead to the day by which the whole was told; empty where none does
 * @param means what each code makes of the value; a code without one changes nothing
 * @param otherwise the value where it does not follow
 */
public record Following(
        String steps,
        String code,
        String date,
        String order,
        List<String> told,
        Map<String, String> means,
        String otherwise) {}
