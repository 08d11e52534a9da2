package io.lianxin.ingest.row;

import io.lianxin.ingest.fault.Faults;
import io.lianxin.ingest.fault.Nearest;
import io.lianxin.ingest.yaml.Yaml;
import io.lianxin.mapping.Field;
import io.lianxin.mapping.SchemaModel;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads scalars and codes, and lists of them, as the schema types them. */
final class Scalars {

    private final SchemaModel model;
    private final Faults faults;

    Scalars(SchemaModel model, Faults faults) {
        this.model = model;
        this.faults = faults;
    }

    /** What a property holds; null where a fault was told. The name is the one to tell. */
    @Nullable Object read(String name, Field.Property property, Yaml yaml) {
        if (!property.list()) {
            return single(name, property.type(), yaml);
        }
        if (!(yaml instanceof Yaml.Items list)) {
            return wrong(name, yaml, "a list", "Write it in brackets: [" + written(yaml) + "]");
        }
        var values = new ArrayList<Object>();
        for (var item : list.items()) {
            var value = single(name, property.type(), item);
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return List.copyOf(values);
    }

    private @Nullable Object single(String name, String type, Yaml yaml) {
        if (!(yaml instanceof Yaml.Text text)) {
            return wrong(name, yaml, "a single value", "Write one value");
        }
        if (text.kind() == Yaml.Kind.NOTHING) {
            return wrong(
                    name, yaml, "a value", "Remove the line; say in `absences` why it is empty");
        }
        return model.enums().containsKey(type) ? code(name, type, text) : scalar(name, type, text);
    }

    private @Nullable Object code(String name, String type, Yaml.Text text) {
        var codes = model.enums().get(type);
        if (codes == null || codes.codes().containsKey(text.value())) {
            return text.value();
        }
        faults.add(
                text.place(),
                "`" + text.value() + "` in " + name + " is no code of " + type,
                Nearest.remedy(
                        text.value(),
                        codes.codes().keySet(),
                        "Write one of " + String.join(", ", codes.codes().keySet())));
        return null;
    }

    private @Nullable Object scalar(String name, String type, Yaml.Text text) {
        return switch (type) {
            case "Int" -> whole(name, text);
            case "Float" -> decimal(name, text);
            case "Boolean" -> truth(name, text);
            case "Date" -> day(name, text);
            default ->
                    text.kind() == Yaml.Kind.TRUTH
                            ? wrong(name, text, "a text", "Put it in quotes")
                            : text.value();
        };
    }

    private @Nullable Object whole(String name, Yaml.Text text) {
        try {
            if (text.kind() == Yaml.Kind.WHOLE) {
                return (long) Integer.parseInt(text.value());
            }
        } catch (NumberFormatException tooLarge) {
            return wrong(name, text, "a whole number below 2147483648", "Correct the number");
        }
        return wrong(name, text, "a whole number", "Write digits alone, without quotes");
    }

    private @Nullable Object decimal(String name, Yaml.Text text) {
        if (text.kind() == Yaml.Kind.WHOLE || text.kind() == Yaml.Kind.DECIMAL) {
            try {
                double number = Double.parseDouble(text.value());
                if (Double.isFinite(number)) {
                    return number;
                }
            } catch (NumberFormatException noNumber) {
                return wrong(name, text, "a number", "Write decimal digits");
            }
        }
        return wrong(name, text, "a number", "Write digits and a decimal point, without quotes");
    }

    private @Nullable Object truth(String name, Yaml.Text text) {
        return text.kind() == Yaml.Kind.TRUTH
                ? (Object) Boolean.parseBoolean(text.value())
                : wrong(name, text, "true or false", "Write true or false, without quotes");
    }

    private @Nullable Object day(String name, Yaml.Text text) {
        try {
            return LocalDate.parse(text.value());
        } catch (DateTimeException impossible) {
            faults.add(
                    text.place(),
                    "there is no day `" + text.value() + "` in " + name,
                    "Write a day of the calendar, for instance 2022-06-30");
            return null;
        }
    }

    private @Nullable Object wrong(String name, Yaml yaml, String wanted, String remedy) {
        faults.add(yaml.place(), name + " is " + yaml.called() + ", not " + wanted, remedy);
        return null;
    }

    private static String written(Yaml yaml) {
        return yaml instanceof Yaml.Text text ? text.value() : "…";
    }
}
