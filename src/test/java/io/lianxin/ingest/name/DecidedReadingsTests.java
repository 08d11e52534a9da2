package io.lianxin.ingest.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.ingest.Folders;
import io.lianxin.ingest.SeedDataReader;
import io.lianxin.ingest.name.Readings.Spelling;
import io.lianxin.terms.spelling.CharacterReadings;
import io.lianxin.terms.spelling.Pinyin;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A character with one reading cannot be read wrongly: the dictionary's is the name's. For every
 * other one a person looked up how it is read in the name, and wrote that down; the program and its
 * dictionary have no part in that list, so that a new name without a decision is found.
 */
@DisplayName("How a character with several readings is read was decided for each name")
class DecidedReadingsTests {

    private static final Path DECIDED = Path.of("src/test/resources/readings/decided.md");
    private static final Pattern ROW =
            Pattern.compile("\\| (\\S{1,2}) \\| (\\S+) \\| [^|]+ \\| ([^|]+) \\|");

    @Test
    void everyNameIsInTheListAndIsReadAsItSays() throws IOException {
        var spellings =
                new Readings(
                                SeedDataReader.draft(
                                        new Folders(Path.of("schema"), Path.of("seed-data"), null)))
                        .spellings();
        assertThat(differences(spellings, decided(Files.readString(DECIDED)))).isEmpty();
    }

    @Test
    void aNewNameWithSuchACharacterAndARowWithoutNamesAreTold() {
        var decided = decided("| 长 | cháng | zhǎng | 长治市 |\n| 长 | zhǎng | cháng | 家长 |\n");
        assertThat(differences(List.of(spelling("长治市", "Chángzhì Shì")), decided))
                .containsExactly(
                        "长 zhǎng: no name of the record is 家长 with this reading. Remove it from"
                                + " the row.");
        var added = List.of(spelling("长治市", "Chángzhì Shì"), spelling("李长", "Lǐ Zhǎng"));
        assertThat(differences(added, decided))
                .contains(
                        "长 zhǎng: nobody decided that 李长 is read so, and not cháng. Look it up,"
                                + " then add it to the row.");
    }

    @Test
    void aSpellingThatNoDictionaryKnowsIsTold() {
        assertThat(differences(List.of(spelling("王文", "Wáng Wàng")), Map.of()))
                .containsExactly(
                        "王文: no dictionary reads it Wáng Wàng. Correct it, or write down why.");
    }

    private static Spelling spelling(String name, String pinyin) {
        var draft =
                SeedDataReader.draft(new Folders(Path.of("schema"), Path.of("seed-data"), null))
                        .all()
                        .iterator()
                        .next();
        return new Spelling(draft, "pinyin", name, pinyin, pinyin, Pinyin.dictionary(name));
    }

    /** What was decided: for a character and a reading, the names. */
    private static Map<String, Collection<String>> decided(String document) {
        var decided = new TreeMap<String, Collection<String>>();
        document.lines()
                .map(ROW::matcher)
                .filter(row -> row.matches())
                .forEach(row ->
                        decided.computeIfAbsent(
                                        row.group(1) + " " + row.group(2), key -> new TreeSet<>())
                                .addAll(Arrays.asList(row.group(3).split("、"))));
        return decided;
    }

    private static List<String> differences(
            List<Spelling> spellings, Map<String, Collection<String>> decided) {
        var told = new ArrayList<String>();
        var needed = new TreeMap<String, Collection<String>>();
        for (var spelling : spellings) {
            var readings = read(spelling.text(), Pinyin.key(spelling.written())).orElse(null);
            if (readings == null) {
                told.add(
                        "%s: no dictionary reads it %s. Correct it, or write down why."
                                .formatted(spelling.text(), spelling.written()));
            } else {
                readings.forEach(key ->
                        needed.computeIfAbsent(key, any -> new TreeSet<>()).add(spelling.text()));
            }
        }
        needed.forEach((key, names) ->
                missing(names, decided.get(key))
                        .forEach(name ->
                                told.add(
                                        "%s: nobody decided that %s is read so, and not %s. Look it up,"
                                                        .formatted(key, name, others(key))
                                                + " then add it to the row.")));
        decided.forEach((key, names) ->
                missing(names, needed.get(key))
                        .forEach(name ->
                                told.add(
                                        "%s: no name of the record is %s with this reading. Remove it from"
                                                        .formatted(key, name)
                                                + " the row.")));
        return told;
    }

    private static Stream<String> missing(
            Collection<String> names, @org.jspecify.annotations.Nullable Collection<String> among) {
        return names.stream().filter(name -> among == null || !among.contains(name));
    }

    private static String others(String key) {
        return CharacterReadings.of(key.codePointAt(0)).stream()
                .filter(reading -> !key.endsWith(" " + reading))
                .collect(Collectors.joining(", "));
    }

    /** Each character of several readings with the one that it has in a name's pinyin. */
    private static Optional<List<String>> read(String name, String pinyin) {
        if (name.isEmpty()) {
            return pinyin.isEmpty() ? Optional.of(List.of()) : Optional.empty();
        }
        var character = Character.toString(name.codePointAt(0));
        var known = CharacterReadings.of(name.codePointAt(0));
        var possible = new TreeSet<>(known);
        known.forEach(reading -> possible.add(Pinyin.toneless(reading)));
        for (var reading : possible.descendingSet()) {
            var rest =
                    pinyin.startsWith(reading)
                            ? read(
                                    name.substring(character.length()),
                                    pinyin.substring(reading.length()))
                            : Optional.<List<String>>empty();
            if (rest.isPresent()) {
                var own =
                        known.size() > 1
                                ? Stream.of(character + " " + reading)
                                : Stream.<String>of();
                return Optional.of(Stream.concat(own, rest.get().stream()).toList());
            }
        }
        return Optional.empty();
    }
}
