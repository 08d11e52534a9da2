package io.lianxin.architecture;

import graphql.language.Definition;
import graphql.language.DescribedNode;
import graphql.language.Document;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.ObjectTypeDefinition;
import graphql.language.SDLExtensionDefinition;
import graphql.language.UnionTypeDefinition;
import graphql.parser.Parser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A schema file as GraphQL's parser reads it, without the program's own reading of it. */
record SchemaText(Path path, Document document) {

    /** Parses all schema files of a folder. */
    static List<SchemaText> parse(Path folder) {
        return Sources.files(folder, ".graphqls").stream()
                .map(file -> new SchemaText(file, Parser.parse(Sources.text(file))))
                .toList();
    }

    /** The noun that the file is about: its name without ending. */
    String noun() {
        return path.getFileName().toString().replace(".graphqls", "");
    }

    /** The object types that are stored as nodes. */
    List<ObjectTypeDefinition> nodeTypes() {
        return document.getDefinitionsOfType(ObjectTypeDefinition.class).stream()
                .filter(type -> type.hasDirective("node"))
                .toList();
    }

    /** The object types, interfaces and unions. */
    Stream<String> typeNames() {
        return document.getDefinitions().stream()
                .filter(SchemaText::isOutputType)
                .map(type -> ((NamedNode<?>) type).getName());
    }

    /** Everything that can carry a description, extensions excepted. */
    List<Described> described() {
        List<Described> found = new ArrayList<>();
        for (Definition<?> definition : document.getDefinitions()) {
            if (!(definition instanceof SDLExtensionDefinition)) {
                collect("", definition, found);
            }
        }
        return found;
    }

    private static boolean isOutputType(Definition<?> definition) {
        return definition instanceof ObjectTypeDefinition
                || definition instanceof InterfaceTypeDefinition
                || definition instanceof UnionTypeDefinition;
    }

    private static void collect(String owner, Node<?> node, List<Described> found) {
        String name = owner;
        if (node instanceof DescribedNode<?> described && node instanceof NamedNode<?> named) {
            name = owner.isEmpty() ? named.getName() : owner + "." + named.getName();
            found.add(new Described(name, line(node), text(described)));
        }
        for (Node<?> child : node.getChildren()) {
            collect(name, child, found);
        }
    }

    private static int line(Node<?> node) {
        return Objects.requireNonNull(node.getSourceLocation()).getLine();
    }

    private static String text(DescribedNode<?> node) {
        return node.getDescription() == null ? "" : node.getDescription().getContent();
    }

    /** An element of the schema, where it stands and what is said about it. */
    record Described(String name, int line, String description) {}
}
