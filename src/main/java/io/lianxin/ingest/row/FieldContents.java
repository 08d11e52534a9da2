package io.lianxin.ingest.row;

import io.lianxin.ingest.fault.Faults;
import io.lianxin.ingest.yaml.Yaml;
import io.lianxin.mapping.Field;
import io.lianxin.mapping.SchemaModel;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;

/** Reads what stands in one field of a row. */
final class FieldContents {

    private final Scalars scalars;
    private final Values values;
    private final Faults faults;

    FieldContents(SchemaModel model, Faults faults) {
        this.scalars = new Scalars(model, faults);
        this.values = new Values(scalars, faults);
        this.faults = faults;
    }

    /** Whether no row may write a field. */
    static boolean isComputed(Field field) {
        return switch (field) {
            case Field.Property property -> property.rules().loaded();
            case Field.Embedded embedded -> embedded.rules().loaded();
            case Field.Relationship link -> link.rules().loaded();
            case Field.Through through -> true;
            case Field.Computed computed -> true;
        };
    }

    /** Puts what stands in a field into the draft, or tells what is wrong with it. */
    void read(Draft draft, Field field, Yaml.Entry entry) {
        var content = content(field, entry);
        if (content == null) {
            draft.spoil(field.name());
        } else {
            draft.put(content);
        }
    }

    private @Nullable Given content(Field field, Yaml.Entry entry) {
        return switch (field) {
            case Field.Property property -> {
                var value = scalars.read(property.name(), property, entry.value());
                yield value == null
                        ? null
                        : new Given.Scalar(property, value, false, entry.place());
            }
            case Field.Embedded embedded -> {
                var components = values.read(embedded, entry.value());
                yield components == null
                        ? null
                        : new Given.Value(embedded, components, false, entry.place());
            }
            case Field.Relationship link -> links(link, entry);
            case Field.Through through -> null;
            case Field.Computed computed -> null;
        };
    }

    private @Nullable Given links(Field.Relationship field, Yaml.Entry entry) {
        var written =
                entry.value() instanceof Yaml.Items list && field.many()
                        ? list.items()
                        : List.of(entry.value());
        var links = new LinkedHashMap<String, Given.Link>();
        for (var each : written) {
            if (!(each instanceof Yaml.Text text) || text.kind() != Yaml.Kind.TEXT) {
                faults.add(
                        each.place(),
                        field.name() + " is " + each.called() + ", not an id",
                        field.many() ? "Write ids in brackets" : "Write one id");
                return null;
            }
            if (links.putIfAbsent(text.value(), new Given.Link(text.value(), text.place()))
                    != null) {
                faults.add(
                        text.place(),
                        field.name() + " names `" + text.value() + "` twice",
                        "Keep one of them");
            }
        }
        return new Given.Links(field, List.copyOf(links.values()), false, entry.place());
    }
}
