package io.lianxin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

@DisplayName("A Java file is small, well named and described")
class JavaFileTests {

    private static final int MOST_LINES = 250;
    private static final Pattern EMPTY_NAME =
            Pattern.compile(".*(Impl|Utils?|Helpers?|Manager)|(Abstract|Base)[A-Z].*");
    private static final Pattern PREFIX = Pattern.compile("(Abstract|Base)[A-Z].*");

    @Test
    @DisplayName("No Java file is longer than 250 lines")
    void noFileIsLong() {
        assertThat(longFiles(Sources.javaFiles(Path.of("src")))).isEmpty();
    }

    @Test
    void aFileOf251LinesIsFound(@TempDir Path folder) {
        Path longFile = Sources.plant(folder, "Long.java", "\n".repeat(251));
        Path short250 = Sources.plant(folder, "Short.java", "\n".repeat(250));
        assertThat(longFiles(List.of(longFile, short250)))
                .containsExactly("Long.java has 251 lines: split it, 250 is the limit");
    }

    @Test
    @DisplayName("No class is named Impl, Util, Helper, Manager, Abstract… or Base…")
    void noClassHasAnEmptyName() {
        assertThat(emptyNames(Sources.javaFiles(Path.of("src")))).isEmpty();
    }

    @Test
    void aClassNamedImplIsFound(@TempDir Path folder) {
        Path file =
                Sources.plant(
                        folder,
                        "StoreImpl.java",
                        "class StoreImpl { interface BaseStore {} record AbstractType() {} }\n");
        assertThat(emptyNames(List.of(file)))
                .containsExactly(
                        "StoreImpl.java:1 StoreImpl: name it after what it is or does",
                        "StoreImpl.java:1 BaseStore: name it after what it is or does");
    }

    @Test
    @DisplayName("Every public type and method of the program has Javadoc")
    void everythingPublicIsDescribed() {
        assertThat(undescribed(Sources.javaFiles(Sources.MAIN))).isEmpty();
    }

    @Test
    void aPublicMethodWithoutJavadocIsFound(@TempDir Path folder) {
        String text =
                """
                /** Described. */
                public interface Door {
                    String open();

                    private void creak() {}

                    /** Described. */
                    record Key(int number) {
                        public Key {}

                        @Override
                        public String toString() {
                            return "key";
                        }

                        public void turn() {}
                    }
                }
                """;
        assertThat(undescribed(List.of(Sources.plant(folder, "Door.java", text))))
                .containsExactly(
                        "Door.java:3 open: say in Javadoc what it is for",
                        "Door.java:16 turn: say in Javadoc what it is for");
    }

    private static List<String> longFiles(List<Path> files) {
        return files.stream()
                .filter(file -> lines(file) > MOST_LINES)
                .map(file ->
                        "%s has %d lines: split it, %d is the limit"
                                .formatted(file.getFileName(), lines(file), MOST_LINES))
                .toList();
    }

    private static long lines(Path file) {
        return Sources.text(file).lines().count();
    }

    private static List<String> emptyNames(List<Path> files) {
        return ParsedFile.parse(files).stream()
                .flatMap(file -> emptyNames(file, Declarations.of(file).types))
                .toList();
    }

    private static Stream<String> emptyNames(ParsedFile file, List<ClassTree> types) {
        return types.stream()
                .filter(type -> EMPTY_NAME.matcher(type.getSimpleName()).matches())
                .filter(type -> !isGraphQlTerm(type))
                .map(type ->
                        "%s %s: name it after what it is or does"
                                .formatted(file.at(type), type.getSimpleName()));
    }

    /** GraphQL's own term is "abstract type"; a record or enum heads no hierarchy. */
    private static boolean isGraphQlTerm(ClassTree type) {
        return PREFIX.matcher(type.getSimpleName()).matches()
                && (type.getKind() == Tree.Kind.RECORD || type.getKind() == Tree.Kind.ENUM);
    }

    private static List<String> undescribed(List<Path> files) {
        return ParsedFile.parse(files).stream()
                .flatMap(file ->
                        Declarations.of(file).undescribed.stream()
                                .map(found -> undescribed(file, found)))
                .toList();
    }

    private static String undescribed(ParsedFile file, Tree found) {
        Object name =
                found instanceof MethodTree method
                        ? method.getName()
                        : ((ClassTree) found).getSimpleName();
        return "%s %s: say in Javadoc what it is for".formatted(file.at(found), name);
    }
}
