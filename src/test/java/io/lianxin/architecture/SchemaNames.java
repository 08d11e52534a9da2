package io.lianxin.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.TreeScanner;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds where Java names a type of the schema. What counts:
 *
 * <ul>
 *   <li>a text literal that is exactly the name (`"Visit"`), the name with a field
 *       (`"Visit.date"`), or Cypher that has the name as a label (`(v:Visit)`, `:Node&Visit`);
 *   <li>the declaration of a class of that name, for the schema would be said twice.
 * </ul>
 *
 * A name inside a sentence or a longer word does not count, and neither do other libraries' classes
 * that happen to be called alike.
 */
final class SchemaNames extends TreeScanner<@Nullable Void, @Nullable Void> {

    /** The interfaces that the engine itself promises to every client. */
    private static final Set<String> CONTRACT = Set.of("Node", "Record");

    /** Classes that may be named like a noun, because they mean something else. */
    private static final Map<String, String> HOMONYMS =
            Map.of("Page", "in the engine a page is a slice of a connection");

    private final Set<String> names;
    private final Pattern literal;
    private final ParsedFile file;
    private final List<String> faults = new ArrayList<>();

    private SchemaNames(Set<String> names, ParsedFile file) {
        this.names = names;
        this.file = file;
        String any = names.stream().collect(Collectors.joining("|", "(", ")"));
        this.literal = Pattern.compile("^%s(?:\\.\\w+)?$|[:&|!]`?%s\\b`?".formatted(any, any));
    }

    /** The nouns, interfaces, unions and value types of the schema. */
    static Set<String> of(List<SchemaText> schema) {
        return schema.stream()
                .filter(file -> !file.noun().equals("directives"))
                .flatMap(SchemaText::typeNames)
                .filter(name -> !CONTRACT.contains(name))
                .collect(Collectors.toSet());
    }

    /** Every place where a file names one of these types. */
    static Stream<String> faults(Set<String> names, ParsedFile file) {
        SchemaNames scanner = new SchemaNames(names, file);
        scanner.scan(file.unit(), null);
        return scanner.faults.stream();
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree tree, @Nullable Void nothing) {
        if (tree.getValue() instanceof String text) {
            Matcher found = literal.matcher(text);
            if (found.find()) {
                String name = found.group(1) == null ? found.group(2) : found.group(1);
                faults.add(fault(file.at(tree), name));
            }
        }
        return null;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
        String name = type.getSimpleName().toString();
        if (names.contains(name) && !HOMONYMS.containsKey(name)) {
            faults.add(fault(file.at(type), name));
        }
        return super.visitClass(type, null);
    }

    private static String fault(String place, String name) {
        return "%s names the schema's %s: read what you need from the mapping, or add a directive"
                .formatted(place, name);
    }
}
