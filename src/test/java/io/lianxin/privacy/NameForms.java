package io.lianxin.privacy;

import io.lianxin.terms.spelling.CharacterReadings;
import io.lianxin.terms.spelling.Pinyin;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The forms in which one name could leave: its characters, those in hexadecimal or Base64 of the
 * usual encodings, and its pinyin in every reading that a character may have, family name first or
 * last.
 */
final class NameForms {

    private static final int BITS = 6;

    /** Fewer characters in Base64 stand in many a text by chance. */
    private static final int SHORTEST = 7;

    private final String name;
    private final List<String> encoded = new ArrayList<>();
    private final Set<LatinText.Spelling> spellings = new LinkedHashSet<>();

    /**
     * The forms of a name.
     *
     * @param name as printed, without blanks
     * @param surname what it begins with
     * @param table readings that the record's own table has, by text
     */
    NameForms(String name, String surname, Map<String, List<String>> table) {
        this.name = name;
        for (var charset : List.of("UTF-8", "UTF-16BE", "UTF-16LE", "GB18030")) {
            encode(name.getBytes(Charset.forName(charset)));
        }
        int family = surname.length();
        for (var given : readings(name.substring(family), table)) {
            for (var own : readings(surname, table)) {
                spellings.add(LatinText.Spelling.of(joined(own, given)));
                spellings.add(LatinText.Spelling.of(joined(given, own)));
            }
        }
    }

    private void encode(byte[] bytes) {
        encoded.add(HexFormat.of().formatHex(bytes));
        encoded.add(HexFormat.of().withUpperCase().formatHex(bytes));
        for (int before = 0; before < 3; before++) {
            var shifted = new byte[before + bytes.length];
            System.arraycopy(bytes, 0, shifted, before, bytes.length);
            var text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            var own =
                    text.substring(
                            (before * Byte.SIZE + BITS - 1) / BITS,
                            shifted.length * Byte.SIZE / BITS);
            if (own.length() >= SHORTEST) {
                encoded.add(own);
                encoded.add(own.replace('+', '-').replace('/', '_'));
            }
        }
    }

    /** All ways to read a part of a name, each a list of syllables without tones. */
    private static Set<List<String>> readings(String part, Map<String, List<String>> table) {
        if (part.isEmpty()) {
            return Set.of(List.of());
        }
        var all = new LinkedHashSet<List<String>>();
        int length = Character.charCount(part.codePointAt(0));
        for (var reading : CharacterReadings.of(part.codePointAt(0))) {
            follow(List.of(reading), part.substring(length), table, all);
        }
        table.forEach((text, readings) -> {
            if (part.startsWith(text)) {
                readings.forEach(reading ->
                        follow(
                                Arrays.asList(reading.split("[ -]")),
                                part.substring(text.length()),
                                table,
                                all));
            }
        });
        return all;
    }

    private static void follow(
            List<String> syllables,
            String rest,
            Map<String, List<String>> table,
            Set<List<String>> all) {
        for (var spelt : variants(syllables)) {
            readings(rest, table).forEach(tail -> all.add(joined(spelt, tail)));
        }
    }

    /** Syllables without tones; ü is written u, v or yu where letters have no dots. */
    private static List<List<String>> variants(List<String> syllables) {
        var plain = syllables.stream().map(Pinyin::toneless).toList();
        return List.of("u", "v", "yu").stream()
                .map(letter ->
                        plain.stream()
                                .map(each -> each.replace("ü", letter))
                                .map(each -> each.toLowerCase(Locale.ROOT))
                                .toList())
                .distinct()
                .toList();
    }

    private static List<String> joined(List<String> first, List<String> second) {
        var joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }

    /** How many forms there are. */
    int size() {
        return 1 + encoded.size() + spellings.size();
    }

    /** Whether one of them stands in a text, whatever blanks and tags divide the characters. */
    boolean standIn(Windows text, String flat, LatinText latin) {
        return text.hold(name)
                || flat.contains(name)
                || encoded.stream().anyMatch(text::hold)
                || spellings.stream().anyMatch(latin::holds);
    }
}
