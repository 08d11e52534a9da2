package io.lianxin.ingest.row;

import io.lianxin.ingest.fault.Faults;
import io.lianxin.ingest.fault.RowPlace;
import io.lianxin.mapping.ValueType;
import io.lianxin.terms.DateInterval;
import io.lianxin.terms.DateIntervalException;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/** Completes values that are written in EDTF: the bounds and the precision follow from the text. */
final class Edtf {

    /** The component that holds the notation. */
    static final String NOTATION = "edtf";

    private static final String PRECISION = "precision";
    private static final String QUALIFIER = "qualifier";
    private static final String BASIS = "basis";
    private static final String INFERRED = "INFERRED";

    private final Faults faults;

    Edtf(Faults faults) {
        this.faults = faults;
    }

    static boolean isNotationOf(ValueType type) {
        return "EDTF".equals(type.written());
    }

    /** Whether a component follows from the notation. */
    static boolean follows(ValueType type, String component) {
        return isNotationOf(type)
                && (component.equals(type.lower())
                        || component.equals(type.upper())
                        || component.equals(PRECISION));
    }

    /** All components, those that follow included; null where a fault was told. */
    @Nullable Map<String, Object> complete(
            String field, ValueType type, Map<String, Object> written, RowPlace place) {
        if (!(written.get(NOTATION) instanceof String text)) {
            faults.add(place, field + " lacks `" + NOTATION + "`", "Write the date in EDTF");
            return null;
        }
        if (!isReasoned(field, written, place)) {
            return null;
        }
        try {
            var date = DateInterval.parse(text).qualified(String.valueOf(written.get(QUALIFIER)));
            var whole = new LinkedHashMap<String, Object>();
            if (date.earliest() != null && type.lower() != null) {
                whole.put(type.lower(), date.earliest());
            }
            if (date.latest() != null && type.upper() != null) {
                whole.put(type.upper(), date.latest());
            }
            whole.put(PRECISION, date.precision().name());
            whole.put(BASIS, "STATED");
            whole.putAll(written);
            return whole;
        } catch (DateIntervalException wrong) {
            faults.add(place, field + ": " + wrong.what(), wrong.remedy());
            return null;
        }
    }

    private boolean isReasoned(String field, Map<String, Object> written, RowPlace place) {
        var inferred = INFERRED.equals(written.get(BASIS));
        var reasoned = written.containsKey("reasonZh") && written.containsKey("reasonEn");
        if (inferred && !reasoned) {
            faults.add(
                    place,
                    field + " is INFERRED and does not say why",
                    "Add both `reasonZh` and `reasonEn`");
        }
        return !inferred || reasoned;
    }
}
