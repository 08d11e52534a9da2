package io.lianxin.mapping.sdl;

import graphql.language.ObjectTypeDefinition;

import io.lianxin.mapping.EnumType;
import io.lianxin.mapping.Field;
import io.lianxin.mapping.NodeType;
import io.lianxin.mapping.SchemaException;
import io.lianxin.mapping.SchemaFile;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.mapping.ValueType;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Reads annotated SDL into the model. */
public final class SdlReader {

    private final Faults faults = new Faults();
    private final Definitions definitions;
    private final Map<String, ValueType> values = new LinkedHashMap<>();
    private final FieldReader reader;
    private final InterfaceReader abstracts;

    /**
     * Makes a reader.
     *
     * @param files all files of the schema
     */
    public SdlReader(Collection<SchemaFile> files) {
        definitions = new Definitions(files, faults);
        reader = new FieldReader(definitions, values, faults);
        abstracts = new InterfaceReader(definitions, reader);
    }

    /**
     * Reads the files.
     *
     * @return the model
     * @throws SchemaException naming every contradiction with file, line and remedy
     */
    public SchemaModel read() {
        faults.throwIfAny();
        new DirectiveChecks(definitions, faults).run();
        definitions.objects.values().stream()
                .filter(type -> type.hasDirective("value"))
                .forEach(type -> values.put(type.getName(), value(type)));
        var nodes = nodes();
        var model = SchemaModel.of(nodes, abstracts.read(nodes), values, enums(), scalars());
        faults.throwIfAny();
        new SchemaChecks(model, faults).run();
        faults.throwIfAny();
        return model;
    }

    private ValueType value(ObjectTypeDefinition type) {
        var arguments = Arguments.of(type, "value");
        var components = new LinkedHashMap<String, Field.Property>();
        reader.readAll(type.getFieldDefinitions())
                .forEach((name, field) -> {
                    if (field instanceof Field.Property property) {
                        components.put(name, property);
                        return;
                    }
                    faults.add(
                            field.place(),
                            "the value type "
                                    + type.getName()
                                    + " holds "
                                    + name
                                    + ", which is no scalar",
                            "Keep scalars and enums in value types");
                });
        return new ValueType(
                type.getName(),
                Definitions.description(type),
                components,
                arguments.text("lower"),
                arguments.text("upper"),
                arguments.text("blur"),
                arguments.texts("blurring"),
                arguments.text("written"),
                Definitions.place(type));
    }

    private Map<String, NodeType> nodes() {
        var nodes = new LinkedHashMap<String, NodeType>();
        for (var type : definitions.objects.values()) {
            if (type.hasDirective("node")) {
                nodes.put(type.getName(), node(type));
            } else if (!type.hasDirective("value")) {
                faults.add(
                        Definitions.place(type),
                        "the type " + type.getName() + " does not say how it is stored",
                        "Give it @node or @value");
            }
        }
        return nodes;
    }

    private NodeType node(ObjectTypeDefinition type) {
        var arguments = Arguments.of(type, "node");
        var label = InterfaceReader.labelOf(arguments.text("label"), type.getName());
        var interfaces = new LinkedHashSet<String>();
        abstracts.collect(type.getImplements(), interfaces);
        var labels = new ArrayList<String>(List.of(label));
        var fields = new LinkedHashMap<String, Field>();
        for (var each : interfaces.reversed()) {
            var parent = definitions.interfaces.get(each);
            if (parent == null) {
                faults.add(
                        Definitions.place(type),
                        "the type "
                                + type.getName()
                                + " implements "
                                + each
                                + ", which is no interface",
                        "Correct the name or declare the interface");
            } else {
                labels.add(
                        InterfaceReader.labelOf(Arguments.of(parent, "node").text("label"), each));
                fields.putAll(reader.readAll(parent.getFieldDefinitions()));
            }
        }
        fields.putAll(reader.readAll(type.getFieldDefinitions()));
        return new NodeType(
                type.getName(),
                Definitions.description(type),
                label,
                arguments.text("plural"),
                arguments.text("caption"),
                arguments.texts("key"),
                arguments.texts("search"),
                arguments.text("term"),
                arguments.text("forwards"),
                List.copyOf(interfaces),
                List.copyOf(labels),
                new DayReader(faults).validity(type, fields),
                fields,
                Definitions.place(type));
    }

    private Map<String, EnumType> enums() {
        var enums = new LinkedHashMap<String, EnumType>();
        for (var type : definitions.enums.values()) {
            var codes = new LinkedHashMap<String, String>();
            type.getEnumValueDefinitions()
                    .forEach(code -> codes.put(code.getName(), Definitions.description(code)));
            enums.put(
                    type.getName(),
                    new EnumType(
                            type.getName(),
                            Definitions.description(type),
                            codes,
                            Definitions.place(type)));
        }
        return enums;
    }

    private Map<String, String> scalars() {
        var scalars = new LinkedHashMap<String, String>();
        definitions
                .scalars
                .values()
                .forEach(each -> scalars.put(each.getName(), Definitions.description(each)));
        return scalars;
    }
}
