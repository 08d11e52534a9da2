package io.lianxin.bench.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.NodeType;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.mapping.SchemaReader;
import io.lianxin.mapping.search.SearchedNoun;
import io.lianxin.terms.spelling.SearchKeys;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class CivicGraphTests {

    private static final SchemaModel MODEL = SchemaReader.read(Path.of("schema"));

    @TempDir private static Path folder;

    @BeforeAll
    static void writeOnce() throws IOException {
        write("first", 1);
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        write("again", 1);
        assertThat(contents(folder.resolve("again"))).isEqualTo(contents(folder.resolve("first")));
    }

    @Test
    void anotherSeedGivesOthers() throws IOException {
        write("other", 2);
        assertThat(Files.readString(folder.resolve("other/Issue.csv")))
                .isNotEqualTo(Files.readString(folder.resolve("first/Issue.csv")));
    }

    @Test
    void everyRelationshipLinksWhatTheSchemaLinks() throws IOException {
        var nouns = nouns();
        List<String> wrong = new ArrayList<>();
        for (var file : contents(folder.resolve("first")).entrySet()) {
            var type = file.getKey().replace(".csv", "");
            if (!MODEL.nodes().containsKey(type) && !type.contains(".")) {
                for (var line : file.getValue()) {
                    var ends = line.split("\t", -1);
                    var from = nouns.get(ends[0]);
                    var to = nouns.get(ends[1]);
                    if (from == null || to == null || !links(from, type, to)) {
                        wrong.add(from + " " + type + " " + to);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(nouns.values()).contains("Issue", "Citation", "LiaisonStation", "Membership");
    }

    @Test
    void searchFindsWhatItFindsInALoadedRecord() throws IOException {
        for (var noun : SearchedNoun.all(MODEL)) {
            var file = folder.resolve("first").resolve(noun.type() + ".csv");
            if (Files.exists(file)) {
                assertThat(Files.readAllLines(file))
                        .allMatch(line -> line.contains("\t" + noun.mark() + "\t"));
            }
        }
        var person =
                Files.readAllLines(folder.resolve("first/Person.csv")).getFirst().split("\t", -1);
        var keys = person[person.length - 1];
        assertThat(keys).startsWith("n" + person[2] + " N" + person[2].charAt(0) + " p");
        assertThat(SearchKeys.Kind.INITIALS.texts(keys)).isNotEmpty();
        assertThat(Files.readAllLines(folder.resolve("first/Issue.csv")))
                .allMatch(line -> SearchKeys.Kind.SUBJECT.texts(last(line)).size() == 3);
    }

    private static String last(String line) {
        return line.substring(line.lastIndexOf('\t') + 1);
    }

    private static void write(String name, long seed) throws IOException {
        var into = Files.createDirectories(folder.resolve(name));
        new CivicGraph(seed, 2, Proportions.tiny()).write(MODEL, into);
    }

    private static boolean links(String from, String type, String to) {
        return MODEL.node(from).fields().values().stream()
                .filter(Field.Relationship.class::isInstance)
                .map(Field.Relationship.class::cast)
                .anyMatch(field ->
                        field.outgoing()
                                && field.type().equals(type)
                                && MODEL.type(field.target()).members().contains(to));
    }

    private static Map<String, String> nouns() throws IOException {
        var nouns = new HashMap<String, String>();
        for (NodeType noun : MODEL.nodes().values()) {
            var file = folder.resolve("first").resolve(noun.name() + ".csv");
            if (Files.exists(file)) {
                for (var line : Files.readAllLines(file)) {
                    assertThat(nouns.put(line.substring(0, line.indexOf('\t')), noun.name()))
                            .as("another record of number %s", line)
                            .isNull();
                }
            }
        }
        return nouns;
    }

    private static Map<String, List<String>> contents(Path of) throws IOException {
        var contents = new TreeMap<String, List<String>>();
        try (var files = Files.newDirectoryStream(of)) {
            for (var file : files) {
                contents.put(String.valueOf(file.getFileName()), Files.readAllLines(file));
            }
        }
        return contents;
    }
}
