package io.lianxin.cases;

import io.lianxin.ingest.Folders;
import io.lianxin.ingest.SeedDataReader;
import io.lianxin.ingest.row.Draft;
import io.lianxin.terms.Pinyin;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The full names of residents, read from the texts of the pages while a test runs, in every form in
 * which they could leave: Han, pinyin, and the usual encodings.
 */
final class PrivateNames {

    private static final Pattern TEXT_IN_BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{8,}={0,2}");

    private final List<Pattern> forms = new ArrayList<>();

    private PrivateNames(List<String> names) {
        for (var name : names) {
            exact(name);
            exact(escaped(name));
            exact(URLEncoder.encode(name, StandardCharsets.UTF_8));
            exact(HexFormat.of().formatHex(name.getBytes(StandardCharsets.UTF_8)));
            forms.add(pinyin(Pinyin.dictionary(name)));
            forms.add(pinyin(plain(Pinyin.dictionary(name))));
        }
    }

    /** Those of all residents whose full names the pages print. */
    static PrivateNames of(Folders folders) throws IOException {
        var texts = texts(Objects.requireNonNull(folders.corpus()));
        var names =
                SeedDataReader.draft(folders).all().stream()
                        .map(draft -> name(draft, texts))
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList();
        return new PrivateNames(names);
    }

    private static Map<String, String> texts(Path directory) throws IOException {
        var texts = new HashMap<String, String>();
        try (var files = Files.list(directory)) {
            for (var file : files.toList()) {
                texts.put(
                        "p" + file.getFileName().toString().substring(0, 3),
                        Files.readString(file));
            }
        }
        return texts;
    }

    private static @org.jspecify.annotations.Nullable String name(
            Draft draft, Map<String, String> texts) {
        var at = draft.text("fullNameAt");
        if (at == null) {
            return null;
        }
        var parts = at.split("[@+]", 3);
        var text = Objects.requireNonNull(texts.get(parts[0]), at);
        int start = text.offsetByCodePoints(0, Integer.parseInt(parts[1]));
        int end = text.offsetByCodePoints(start, Integer.parseInt(parts[2]));
        return text.substring(start, end).replaceAll("\\s", "");
    }

    private void exact(String form) {
        forms.add(Pattern.compile(Pattern.quote(form.toLowerCase(Locale.ROOT))));
    }

    private static String escaped(String name) {
        return name.chars().mapToObj("\\u%04x"::formatted).collect(Collectors.joining());
    }

    private static String plain(String pinyin) {
        return Stream.of(pinyin.split(" ")).map(Pinyin::toneless).collect(Collectors.joining(" "));
    }

    /** Syllables joined, apart, or with hyphens; not as a part of a longer word. */
    private static Pattern pinyin(String syllables) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{M}])"
                        + Stream.of(syllables.split(" "))
                                .map(Pattern::quote)
                                .collect(Collectors.joining("[ ’'_.-]?"))
                        + "(?![\\p{L}\\p{M}])");
    }

    /** How many forms are looked for. */
    int size() {
        return forms.size();
    }

    /** Whether a text holds one of the names, be it inside of what is encoded in it. */
    boolean standIn(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return forms.stream().anyMatch(form -> form.matcher(lower).find())
                || TEXT_IN_BASE64.matcher(text).results().anyMatch(each -> hides(each.group()));
    }

    private boolean hides(String encoded) {
        try {
            var bytes = Base64.getDecoder().decode(encoded.replace('-', '+').replace('_', '/'));
            var lower = new String(bytes, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
            return forms.stream().anyMatch(form -> form.matcher(lower).find());
        } catch (IllegalArgumentException notEncoded) {
            return false;
        }
    }
}
