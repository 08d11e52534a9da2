package io.lianxin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

@DisplayName("A package opens with one sentence, is null-marked and small")
class PackageTests {

    private static final int MOST_FILES = 15;
    private static final String INFO = "package-info.java";
    private static final Path NOWHERE = Path.of("nowhere");
    private static final Pattern JAVADOC = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    @Test
    void everyPackageIsDescribedNullMarkedAndSmall() {
        assertThat(faults(Sources.MAIN, NOWHERE)).isEmpty();
        assertThat(faults(Path.of("src/test/java"), Sources.MAIN)).isEmpty();
    }

    @Test
    void aPackageWithoutSentenceOrMarkOrWithSixteenFilesIsFound(@TempDir Path root) {
        Sources.plant(root, "bare/One.java", "package bare;");
        Sources.plant(root, "full/package-info.java", "/** Two. Sentences. */\npackage full;");
        for (int i = 0; i < MOST_FILES; i++) {
            Sources.plant(root, "full/File" + i + ".java", "package full;");
        }
        assertThat(faults(root, NOWHERE))
                .containsExactly(
                        "bare: has no package-info.java: add one with @NullMarked and a sentence",
                        "full: has 16 files: split it, 15 is the limit",
                        "full: its package-info.java lacks @NullMarked",
                        "full: its Javadoc must be one sentence that ends with a full stop");
    }

    @Test
    void aTestsPackageInfoThatHidesTheProgramsIsFound(@TempDir Path root) {
        Path main = root.resolve("main");
        Path test = root.resolve("test");
        String info = "/** Bare. */\n@NullMarked\npackage bare;";
        Sources.plant(main, "bare/package-info.java", info);
        Sources.plant(test, "bare/OneTests.java", "package bare;");
        assertThat(faults(test, main)).isEmpty();
        Sources.plant(test, "bare/package-info.java", info);
        assertThat(faults(test, main))
                .containsExactly(
                        "bare: its package-info.java hides the program's, with the room's allowed"
                                + " dependencies: delete it");
    }

    /** What is wrong in a source root; in tests, the program's package-info serves both. */
    private static List<String> faults(Path root, Path program) {
        Map<Path, List<Path>> packages =
                Sources.javaFiles(root).stream()
                        .collect(
                                Collectors.groupingBy(
                                        file -> file.resolveSibling("").normalize(),
                                        TreeMap::new,
                                        Collectors.toList()));
        List<String> faults = new ArrayList<>();
        packages.forEach((folder, files) -> {
            Path name = root.relativize(folder);
            checkSize(name, files, faults);
            boolean isShared = Files.exists(program.resolve(name).resolve(INFO));
            checkInfo(name, folder.resolve(INFO), isShared, faults);
        });
        return faults;
    }

    private static void checkSize(Path name, List<Path> files, List<String> faults) {
        if (files.size() > MOST_FILES) {
            faults.add(
                    "%s: has %d files: split it, %d is the limit"
                            .formatted(name, files.size(), MOST_FILES));
        }
    }

    private static void checkInfo(Path name, Path info, boolean isShared, List<String> faults) {
        boolean exists = Files.exists(info);
        if (isShared && exists) {
            faults.add(
                    name
                            + ": its package-info.java hides the program's, with the room's allowed"
                            + " dependencies: delete it");
        } else if (exists) {
            check(name, Sources.text(info), faults);
        } else if (!isShared) {
            faults.add(
                    name + ": has no package-info.java: add one with @NullMarked and a sentence");
        }
    }

    private static void check(Path folder, String info, List<String> faults) {
        if (!info.contains("@NullMarked\n")) {
            faults.add(folder + ": its package-info.java lacks @NullMarked");
        }
        if (!isOneSentence(info)) {
            faults.add(folder + ": its Javadoc must be one sentence that ends with a full stop");
        }
    }

    private static boolean isOneSentence(String info) {
        Matcher javadoc = JAVADOC.matcher(info);
        if (!javadoc.find()) {
            return false;
        }
        String sentence = javadoc.group(1).replaceAll("\\s*\\n\\s*\\*?\\s*", " ").strip();
        return sentence.endsWith(".") && !sentence.matches(".*[.!?] [A-Z].*");
    }
}
