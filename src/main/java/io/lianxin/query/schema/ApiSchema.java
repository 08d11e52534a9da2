package io.lianxin.query.schema;

import io.lianxin.mapping.EnumType;
import io.lianxin.mapping.Field;
import io.lianxin.mapping.RecordType;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.mapping.ValueType;
import io.lianxin.query.schema.EntryPoint.Kind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The API that follows from the storage mapping: the types, and for each of them a connection, an
 * edge, a filter, a relation filter, an order and a set order.
 */
public final class ApiSchema {

    private final SchemaModel model;
    private final Extensions extensions;
    private final Map<String, EntryPoint> entryPoints = new LinkedHashMap<>();
    private final String sdl;

    /**
     * Derives the API.
     *
     * @param model the schema's model
     * @param extensions SDL of further root fields ({@code extend type Query}) and of their types
     */
    public ApiSchema(SchemaModel model, List<String> extensions) {
        this.model = model;
        this.extensions = new Extensions(extensions);
        types().forEach(this::enter);
        this.sdl = write();
    }

    /**
     * The whole schema as text, every element described.
     *
     * @return SDL
     */
    public String sdl() {
        return sdl;
    }

    /**
     * The fields of the query root.
     *
     * @return by name
     */
    public Map<String, EntryPoint> entryPoints() {
        return Map.copyOf(entryPoints);
    }

    private Stream<RecordType> types() {
        return Stream.concat(model.abstracts().values().stream(), model.nodes().values().stream());
    }

    private void enter(RecordType type) {
        if (type.label() == null) {
            return;
        }
        entryPoints.put(ApiNames.singular(type), new EntryPoint(Kind.ONE, type));
        var plural = type.plural();
        if (plural == null) {
            entryPoints.put(ApiNames.byIds(type), new EntryPoint(Kind.SOME, type));
        } else {
            entryPoints.put(plural, new EntryPoint(Kind.ALL, type));
        }
    }

    private String write() {
        var text = new Sdl();
        var outputs = new OutputTypes(model);
        text.block("What can be asked. 查询入口", "type Query", body -> root(body, outputs));
        extensions.types().forEach(text::printed);
        types().forEach(type -> outputs.type(text, type));
        types().forEach(type -> outputs.connection(text, type));
        outputs.throughTypes();
        types().forEach(type -> InputTypes.filter(model, text, type));
        types().forEach(type -> InputTypes.relation(text, type));
        types().forEach(type -> InputTypes.order(text, type));
        types().forEach(type -> InputTypes.setOrder(text, type));
        var sets = new SetTypes(model);
        types().forEach(type -> sets.write(text, type));
        model.values().values().forEach(value -> outputs.value(text, value));
        model.values().values().stream()
                .filter(this::isStored)
                .forEach(value -> {
                    InputTypes.value(text, value);
                    sets.value(text, value);
                });
        SetValues.write(text, sets.anyRecord().orElse(null));
        codes(text);
        ScalarInputs.write(text);
        model.scalars().forEach((name, description) -> text.line(description, "scalar " + name));
        return Reachable.of(text.toString());
    }

    private boolean isStored(ValueType value) {
        return types().flatMap(type -> type.fields().values().stream())
                .anyMatch(field ->
                        field instanceof Field.Embedded embedded && embedded.value().equals(value));
    }

    private void root(Sdl sdl, OutputTypes outputs) {
        entryPoints.forEach((name, entry) -> {
            var type = entry.type();
            var term = ApiNames.term(type.description());
            switch (entry.kind()) {
                case ONE ->
                        sdl.field(
                                "The "
                                        + type.name()
                                        + " with an id; null where there is none. "
                                        + term,
                                name,
                                arguments -> byId(arguments, "The id. 编号", "id: ID!"),
                                type.name());
                case SOME ->
                        sdl.field(
                                "Each "
                                        + type.name()
                                        + " of some ids, in the ids' order; null where there is"
                                        + " none. "
                                        + term,
                                name,
                                arguments -> byId(arguments, "The ids. 编号列表", "ids: [ID!]!"),
                                "[" + type.name() + "]!");
                case ALL ->
                        sdl.field(
                                "Every "
                                        + type.name()
                                        + ", filtered, ordered and by pages. "
                                        + term
                                        + "列表",
                                name,
                                arguments -> outputs.list(arguments, type),
                                ApiNames.connection(type) + "!");
            }
        });
        extensions.rootFields().forEach(sdl::printedField);
    }

    private static void byId(Sdl sdl, String description, String argument) {
        sdl.argument(description, argument);
        sdl.argument(
                "Read the record as of this day, here and in everything below. 截至日期", "asOf: Date");
    }

    private void codes(Sdl sdl) {
        var used = new TreeSet<String>();
        var listed = new TreeSet<String>();
        Stream.concat(
                        types().flatMap(type -> type.fields().values().stream()),
                        model.values().values().stream()
                                .flatMap(value -> value.components().values().stream()))
                .forEach(field -> {
                    if (field instanceof Field.Property property) {
                        used.add(property.type());
                        if (property.list()) {
                            listed.add(property.type());
                        }
                    } else if (field instanceof Field.Computed computed) {
                        used.add(computed.type());
                    }
                });
        listed.stream()
                .filter(type -> !type.equals("String") && !model.enums().containsKey(type))
                .forEach(type -> ScalarInputs.listed(sdl, type));
        for (var codes : model.enums().values()) {
            if (used.contains(codes.name())) {
                codes(sdl, codes);
                ScalarInputs.scalar(sdl, codes.name(), false);
                if (listed.contains(codes.name())) {
                    ScalarInputs.listed(sdl, codes.name());
                }
            }
        }
    }

    private static void codes(Sdl sdl, EnumType codes) {
        sdl.block(
                codes.description(),
                "enum " + codes.name(),
                body -> codes.codes().forEach((code, meaning) -> body.field(meaning, code)));
    }
}
