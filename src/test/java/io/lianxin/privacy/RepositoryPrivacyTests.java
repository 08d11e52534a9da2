package io.lianxin.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.lianxin.ingest.Folders;
import io.lianxin.ingest.SeedDataReader;
import io.lianxin.ingest.command.Call;
import io.lianxin.ingest.command.CheckVerb;
import io.lianxin.ingest.command.CoverageVerb;
import io.lianxin.ingest.command.NewPageVerb;
import io.lianxin.ingest.command.Verb;
import io.lianxin.ingest.fault.SeedDataException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Searches all that lies in the repository, its history included, and all that the commands print.
 * The names come from the pages' texts while the tests run ({@link PrivateNames}); that the record
 * has everybody whom it should is asked of the texts themselves ({@link Speakers}).
 */
@DisplayName("Nothing in the repository and nothing that a command prints names a resident")
class RepositoryPrivacyTests {

    /** What a build makes, and what others made. */
    private static final Set<String> NOT_OURS = Set.of(".git", "target", "node_modules", "data");

    private static final Pattern OFFSET = Pattern.compile("(at: p\\d+@)(\\d+)");

    private final Folders folders = Call.of(List.of()).folders();
    private PrivateNames names = PrivateNames.invented("无名", Map.of());

    @BeforeEach
    void readTheNames() {
        names = PrivateNames.of(folders);
        assumeTrue(folders.corpus() != null, "the pages' texts are not at hand");
    }

    @Test
    void theNamesAreKnownHere() throws IOException {
        assertThat(names.size()).isGreaterThan(4 * 20);
        try (var pages = Files.list(Objects.requireNonNull(folders.corpus()))) {
            assertThat(pages.toList())
                    .as("the pages themselves name residents, so the search finds what there is")
                    .anySatisfy(page -> assertThat(names.standIn(Files.readString(page))).isTrue());
        }
    }

    @Test
    void whoeverSpeaksOnAPageIsInTheRecord() {
        var residents = Residents.of(folders);
        var speakers = new Speakers(residents.surnames());
        var known = new ArrayList<>(residents.shown());
        var found = new ArrayList<Integer>();
        residents
                .texts()
                .forEach((id, page) ->
                        found.addAll(speakers.unknown(page.slice(0, page.length()), known)));
        assertThat(found)
                .as("the method finds every resident whom the record has")
                .hasSameElementsAs(
                        residents.named().stream().map(Residents.Resident::start).toList());
        residents.named().forEach(each -> known.add(each.name()));
        residents
                .texts()
                .forEach((id, page) ->
                        assertThat(speakers.unknown(page.slice(0, page.length()), known))
                                .as("offsets on %s where somebody speaks who is not recorded", id)
                                .isEmpty());
    }

    @Test
    void noFileNamesOne() throws IOException {
        var files = files();
        assertThat(files).hasSizeGreaterThan(500);
        var bundle = Path.of("target/classes/static");
        if (Files.isDirectory(bundle)) {
            files.addAll(files(bundle));
        } else {
            System.out.println("THE CONSOLE'S BUNDLE WAS NOT SEARCHED: it is not built.");
        }
        assertThat(files)
                .allSatisfy(file -> {
                    assertThat(names.standIn(file.toString())).isFalse();
                    assertThat(names.standIn(Files.readAllBytes(file))).isFalse();
                });
    }

    private static List<Path> files() throws IOException {
        return files(Path.of("."));
    }

    private static List<Path> files(Path root) throws IOException {
        var files = new ArrayList<Path>();
        Files.walkFileTree(
                root,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes all) {
                        return NOT_OURS.contains(folder.getFileName().toString())
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes all) {
                        files.add(file);
                        return FileVisitResult.CONTINUE;
                    }
                });
        return files;
    }

    @Test
    void noVersionOfAFileAndNoMessageOfACommitNamesOne() throws Exception {
        if (!History.isThere()) {
            System.out.println(
                    "THE HISTORY WAS NOT SEARCHED: this is no git repository, or git is missing.");
        }
        assumeTrue(History.isThere(), "there is no history here");
        var found = new ArrayList<String>();
        int objects =
                History.read((object, content) -> {
                    if (names.standIn(content)) {
                        found.add(object);
                    }
                });
        System.out.println(objects + " objects of the history searched for residents' names");
        assertThat(found).as("objects that name a resident").isEmpty();
        assertThat(names.standIn(History.references())).isFalse();
    }

    @Test
    void noCommandPrintsOne() throws IOException {
        assertThat(names.standIn(printed(new CheckVerb()))).isFalse();
        var coverage = printed(new CoverageVerb());
        assertThat(coverage).contains("article-p004-1");
        assertThat(names.standIn(coverage)).isFalse();
        try (var pages = Files.list(Objects.requireNonNull(folders.corpus()))) {
            assertThat(pages.toList())
                    .allSatisfy(page -> {
                        var told = printed(new NewPageVerb(), page.toString());
                        assertThat(told).startsWith("Nothing rests yet on ");
                        assertThat(names.standIn(told)).isFalse();
                    });
        }
    }

    private static String printed(Verb verb, String... words) {
        var out = new ByteArrayOutputStream();
        verb.run(Call.of(List.of(words)), new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void noFaultOfTheFilesIsToldWithOne(@TempDir Path copy) throws IOException {
        FileSystemUtils.copyRecursively(folders.seedData(), copy);
        for (var file : files(copy)) {
            var rows = Files.readString(file);
            Files.writeString(
                    file,
                    OFFSET.matcher(rows)
                            .replaceAll(at -> at.group(1) + (Integer.parseInt(at.group(2)) + 1)));
        }
        var broken = new Folders(folders.schema(), copy, folders.corpus());
        try {
            SeedDataReader.read(broken);
            assertThat(broken).as("citations that stand one character off").isNull();
        } catch (SeedDataException told) {
            assertThat(told.faults()).hasSizeGreaterThan(3000);
            assertThat(names.standIn(String.valueOf(told.getMessage()))).isFalse();
        }
    }
}
