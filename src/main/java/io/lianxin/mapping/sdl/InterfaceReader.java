package io.lianxin.mapping.sdl;

import graphql.language.InterfaceTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;

import io.lianxin.mapping.AbstractType;
import io.lianxin.mapping.Field;
import io.lianxin.mapping.NodeType;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads interfaces and unions, and what a type inherits from its interfaces. */
final class InterfaceReader {

    private final Definitions definitions;
    private final FieldReader reader;

    InterfaceReader(Definitions definitions, FieldReader reader) {
        this.definitions = definitions;
        this.reader = reader;
    }

    Map<String, AbstractType> read(Map<String, NodeType> nodes) {
        var abstracts = new LinkedHashMap<String, AbstractType>();
        definitions.interfaces.values().forEach(type -> abstracts.put(type.getName(), of(type)));
        definitions.unions.values().forEach(type -> abstracts.put(type.getName(), of(type, nodes)));
        return abstracts;
    }

    private AbstractType of(InterfaceTypeDefinition type) {
        var arguments = Arguments.of(type, "node");
        var parents = new LinkedHashSet<String>();
        collect(type.getImplements(), parents);
        var fields = new LinkedHashMap<String, Field>();
        for (var each : parents.reversed()) {
            var parent = definitions.interfaces.get(each);
            if (parent != null) {
                fields.putAll(reader.readAll(parent.getFieldDefinitions()));
            }
        }
        fields.putAll(reader.readAll(type.getFieldDefinitions()));
        return new AbstractType(
                type.getName(),
                Definitions.description(type),
                labelOf(arguments.text("label"), type.getName()),
                arguments.text("plural"),
                fields,
                implementers(type.getName()),
                Definitions.place(type));
    }

    private static AbstractType of(UnionTypeDefinition type, Map<String, NodeType> nodes) {
        var members = new LinkedHashSet<String>();
        type.getMemberTypes().forEach(member -> members.add(((TypeName) member).getName()));
        return new AbstractType(
                type.getName(),
                Definitions.description(type),
                null,
                null,
                common(members, nodes),
                members,
                Definitions.place(type));
    }

    private static Map<String, Field> common(Set<String> members, Map<String, NodeType> nodes) {
        var nouns = members.stream().map(nodes::get).filter(Objects::nonNull).toList();
        var common = new LinkedHashMap<String, Field>();
        if (!nouns.isEmpty()) {
            common.putAll(nouns.getFirst().fields());
        }
        nouns.forEach(
                noun -> common.values().removeIf(field -> !noun.fields().containsValue(field)));
        return common;
    }

    private Set<String> implementers(String name) {
        var members = new LinkedHashSet<String>();
        for (var type : definitions.objects.values()) {
            var interfaces = new LinkedHashSet<String>();
            collect(type.getImplements(), interfaces);
            if (interfaces.contains(name)) {
                members.add(type.getName());
            }
        }
        return members;
    }

    @SuppressWarnings("rawtypes") // graphql-java's signature
    void collect(List<Type> names, Set<String> interfaces) {
        for (var each : names) {
            var name = ((TypeName) each).getName();
            var parent = definitions.interfaces.get(name);
            if (interfaces.add(name) && parent != null) {
                collect(parent.getImplements(), interfaces);
            }
        }
    }

    static String labelOf(@Nullable String written, String name) {
        return written == null ? name : written;
    }
}
