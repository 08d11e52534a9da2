package io.lianxin.mapping.sdl;

import graphql.language.FieldDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.SchemaPlace;
import io.lianxin.mapping.ValueType;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns one field of the SDL into a field of the model. */
final class FieldReader {

    private final Definitions definitions;
    private final Map<String, ValueType> values;
    private final Faults faults;

    FieldReader(Definitions definitions, Map<String, ValueType> values, Faults faults) {
        this.definitions = definitions;
        this.values = values;
        this.faults = faults;
    }

    Map<String, Field> readAll(List<FieldDefinition> definitions) {
        var fields = new LinkedHashMap<String, Field>();
        var names = new HashSet<String>();
        for (var definition : definitions) {
            if (!names.add(definition.getName())) {
                faults.add(
                        Definitions.place(definition),
                        "the field " + definition.getName() + " is declared twice",
                        "Keep one of them");
            }
            read(definition).ifPresent(field -> fields.put(field.name(), field));
        }
        return fields;
    }

    private Optional<Field> read(FieldDefinition field) {
        var type = Shape.of(field.getType());
        var place = Definitions.place(field);
        if (!definitions.isKnown(type.name)) {
            faults.add(
                    place,
                    "the field " + field.getName() + " has the unknown type " + type.name,
                    "Declare the type or correct its name");
            return Optional.empty();
        }
        if (definitions.isRecord(type.name)) {
            return relationship(field, type, place);
        }
        if (field.hasDirective("relationship")) {
            faults.add(
                    place,
                    "@relationship stands on "
                            + field.getName()
                            + ", whose type "
                            + type.name
                            + " is no record",
                    "Remove the directive, or make the type a record with @node");
            return Optional.empty();
        }
        return definitions.isScalar(type.name)
                ? Optional.of(scalar(field, type, place))
                : embedded(field, type, place);
    }

    private Field scalar(FieldDefinition field, Shape type, SchemaPlace place) {
        var by = Arguments.of(field, "computed").text("by");
        var description = Definitions.description(field);
        if (by != null && !by.equals("load")) {
            return ComputedReader.read(field, type.name, type.list, type.required);
        }
        var key = Arguments.of(field, "property").text("name");
        return new Field.Property(
                field.getName(),
                description,
                type.name,
                type.list,
                type.required,
                key == null ? field.getName() : key,
                rules(field),
                new DayReader(faults).following(field),
                place);
    }

    private Optional<Field> embedded(FieldDefinition field, Shape type, SchemaPlace place) {
        var value = values.get(type.name);
        if (value == null || type.list) {
            faults.add(
                    place,
                    "the field "
                            + field.getName()
                            + (value == null
                                    ? " has the type "
                                            + type.name
                                            + ", which has neither @node nor @value"
                                    : " is a list of the value type " + type.name),
                    value == null
                            ? "Say how " + type.name + " is stored: @node or @value"
                            : "Make it a single value, or a record type with @node");
            return Optional.empty();
        }
        var by = Arguments.of(field, "computed").text("by");
        if (by != null && !by.equals("load")) {
            return Optional.of(ComputedReader.read(field, type.name, type.list, type.required));
        }
        return Optional.of(
                new Field.Embedded(
                        field.getName(),
                        Definitions.description(field),
                        value,
                        type.required,
                        rules(field),
                        place));
    }

    private Optional<Field> relationship(FieldDefinition field, Shape type, SchemaPlace place) {
        var arguments = Arguments.of(field, "relationship");
        var through = arguments.text("through");
        var relationship = arguments.text("type");
        var direction = arguments.text("direction");
        var whole = relationship != null && direction != null;
        if ((through == null) != whole
                || (through != null && (relationship != null || direction != null))) {
            faults.add(
                    place,
                    "the field "
                            + field.getName()
                            + " leads to the record "
                            + type.name
                            + " and does not say how",
                    "Give it @relationship with either type and direction, or through alone");
            return Optional.empty();
        }
        return through == null
                ? Optional.of(direct(field, type, arguments, place))
                : through(field, type, through, place);
    }

    private Field direct(
            FieldDefinition field, Shape type, Arguments arguments, SchemaPlace place) {
        return new Field.Relationship(
                field.getName(),
                Definitions.description(field),
                type.name,
                String.valueOf(arguments.text("type")),
                "OUT".equals(arguments.text("direction")),
                type.list,
                type.required,
                arguments.flag("transitive", false),
                arguments.flag("draw", true),
                arguments.text("label"),
                rules(field),
                place);
    }

    private Optional<Field> through(
            FieldDefinition field, Shape type, String through, SchemaPlace place) {
        var parts = through.split("\\.", -1);
        if (parts.length != 2 || !type.list) {
            faults.add(
                    place,
                    "the field " + field.getName() + " leads through `" + through + "`",
                    "Make it a list and write through as `joins.end`: a field of this type to the"
                            + " joining nodes, and a field of those to the far end");
            return Optional.empty();
        }
        var arguments = Arguments.of(field, "relationship");
        return Optional.of(
                new Field.Through(
                        field.getName(),
                        Definitions.description(field),
                        type.name,
                        parts[0],
                        parts[1],
                        arguments.flag("transitive", false),
                        arguments.flag("draw", true),
                        arguments.text("label"),
                        place));
    }

    private static Field.Rules rules(FieldDefinition field) {
        var property = Arguments.of(field, "property");
        var absent = property.text("absent");
        return new Field.Rules(
                property.flag("indexed", false),
                property.flag("printed", false),
                property.flag("editorial", false),
                "load".equals(Arguments.of(field, "computed").text("by")),
                property.text("readingOf"),
                property.flag("identity", false),
                absent == null ? "NOT_STATED" : absent,
                Arguments.of(field, "restricted").text("to"),
                Arguments.of(field, "restricted").text("shown"),
                property.flag("textHash", false),
                property.flag("naming", false),
                property.texts("endings"));
    }

    /** A type reference taken apart. */
    private record Shape(String name, boolean list, boolean required) {

        static Shape of(Type<?> type) {
            var required = type instanceof NonNullType;
            var inner = bare(type);
            var list = inner instanceof ListType;
            return new Shape(name(inner), list, required);
        }

        private static Type<?> bare(Type<?> type) {
            return type instanceof NonNullType sure ? sure.getType() : type;
        }

        private static String name(@Nullable Type<?> type) {
            return switch (type) {
                case TypeName name -> name.getName();
                case NonNullType sure -> name(sure.getType());
                case ListType list -> name(list.getType());
                case null, default -> "";
            };
        }
    }
}
