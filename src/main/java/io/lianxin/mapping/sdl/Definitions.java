package io.lianxin.mapping.sdl;

import graphql.language.AbstractDescribedNode;
import graphql.language.Definition;
import graphql.language.EnumTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.Node;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.language.SourceLocation;
import graphql.language.TypeDefinition;
import graphql.language.UnionTypeDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.MultiSourceReader;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;

import io.lianxin.mapping.SchemaFile;
import io.lianxin.mapping.SchemaPlace;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The definitions of all schema files, by name. */
final class Definitions {

    static final Set<String> BUILT_IN = Set.of("ID", "String", "Int", "Float", "Boolean");

    final Map<String, ObjectTypeDefinition> objects = new LinkedHashMap<>();
    final Map<String, InterfaceTypeDefinition> interfaces = new LinkedHashMap<>();
    final Map<String, UnionTypeDefinition> unions = new LinkedHashMap<>();
    final Map<String, EnumTypeDefinition> enums = new LinkedHashMap<>();
    final Map<String, ScalarTypeDefinition> scalars = new LinkedHashMap<>();

    private final Map<String, SchemaPlace> places = new LinkedHashMap<>();
    private final Faults faults;

    Definitions(Collection<SchemaFile> files, Faults faults) {
        this.faults = faults;
        files.forEach(this::parse);
    }

    private void parse(SchemaFile file) {
        var reader =
                MultiSourceReader.newMultiSourceReader()
                        .string(file.text(), file.name())
                        .trackData(true)
                        .build();
        var environment =
                ParserEnvironment.newParserEnvironment()
                        .document(reader)
                        .parserOptions(ParserOptions.getDefaultSdlParserOptions())
                        .build();
        try {
            Parser.parse(environment).getDefinitions().forEach(this::add);
        } catch (InvalidSyntaxException wrong) {
            var line = wrong.getLocation() == null ? 1 : wrong.getLocation().getLine();
            faults.add(
                    new SchemaPlace(file.name(), line),
                    "this is no GraphQL: " + wrong.getMessage(),
                    "Mend the syntax");
        }
    }

    private void add(Definition<?> definition) {
        if (definition instanceof TypeDefinition<?> type) {
            var first = places.putIfAbsent(type.getName(), place(type));
            if (first != null) {
                faults.add(
                        place(type),
                        "the type " + type.getName() + " is already declared at " + first,
                        "Keep one of them");
            }
        }
        switch (definition) {
            case ObjectTypeDefinition object -> objects.put(object.getName(), object);
            case InterfaceTypeDefinition type -> interfaces.put(type.getName(), type);
            case UnionTypeDefinition union -> unions.put(union.getName(), union);
            case EnumTypeDefinition codes -> enums.put(codes.getName(), codes);
            case ScalarTypeDefinition scalar -> scalars.put(scalar.getName(), scalar);
            default -> {}
        }
    }

    boolean isScalar(String name) {
        return BUILT_IN.contains(name) || scalars.containsKey(name) || enums.containsKey(name);
    }

    boolean isRecord(String name) {
        var object = objects.get(name);
        return interfaces.containsKey(name)
                || unions.containsKey(name)
                || (object != null && object.hasDirective("node"));
    }

    boolean isKnown(String name) {
        return BUILT_IN.contains(name) || places.containsKey(name);
    }

    static SchemaPlace place(Node<?> node) {
        @Nullable SourceLocation location = node.getSourceLocation();
        return location == null
                ? new SchemaPlace("schema", 0)
                : new SchemaPlace(location.getSourceName(), location.getLine());
    }

    static String description(AbstractDescribedNode<?> node) {
        return node.getDescription() == null ? "" : node.getDescription().getContent().strip();
    }
}
