package io.lianxin.ingest.deadline;

import io.lianxin.ingest.row.Draft;
import io.lianxin.ingest.row.Given;
import io.lianxin.mapping.Field;
import io.lianxin.terms.DateInterval;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads dates from drafts and writes computed ones into them. */
final class Dates {

    /** A date near which something was, bounds nothing. */
    private static final String ABOUT = "ABOUT";

    private Dates() {}

    /** The days that a date can mean; null where nothing bounds it. */
    static @Nullable DateInterval read(Draft draft, String field) {
        if (draft.given(field) instanceof Given.Value value
                && !ABOUT.equals(value.components().get("qualifier"))) {
            var type = value.field().value();
            var earliest = day(value.components(), type.lower());
            var latest = day(value.components(), type.upper());
            return earliest == null && latest == null
                    ? null
                    : DateInterval.between(earliest, latest);
        }
        return null;
    }

    private static @Nullable LocalDate day(
            Map<String, Object> components, @Nullable String component) {
        return component != null && components.get(component) instanceof LocalDate day ? day : null;
    }

    /** The components of a computed date, with the reason that every inferred date has. */
    static Map<String, Object> components(
            Field.Embedded field, DateInterval date, String reasonZh, String reasonEn) {
        var components = new LinkedHashMap<String, Object>();
        var type = field.value();
        components.put("edtf", date.edtf());
        if (date.earliest() != null && type.lower() != null) {
            components.put(type.lower(), date.earliest());
        }
        if (date.latest() != null && type.upper() != null) {
            components.put(type.upper(), date.latest());
        }
        components.put("precision", date.precision().name());
        components.put("basis", "INFERRED");
        components.put("reasonZh", reasonZh);
        components.put("reasonEn", reasonEn);
        return components;
    }
}
