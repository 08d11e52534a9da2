package io.lianxin.privacy;

import io.lianxin.ingest.Folders;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The full names of private persons, in every form in which they could leave. They come from the
 * texts of the pages while a test runs: a resident's record has the place where the name is
 * printed, and nothing else. A person who is printed in full and whom the record does not have
 * would not be among them; {@link Speakers} looks for such.
 */
public final class PrivateNames {

    private final List<NameForms> names;

    private PrivateNames(List<NameForms> names) {
        this.names = names;
    }

    /**
     * Those whose places the record has.
     *
     * @param folders where the record and the pages' texts are
     * @return none where the texts are not at hand, and that is said loudly
     */
    public static PrivateNames of(Folders folders) {
        if (folders.corpus() == null) {
            System.out.println(
                    "PRIVACY WAS NOT TESTED: the pages' texts are not at hand, so that nobody knows"
                            + " the residents' names (LIANXIN_CORPUS names their directory).");
            return new PrivateNames(List.of());
        }
        var residents = Residents.of(folders);
        return new PrivateNames(
                residents.named().stream()
                        .map(each ->
                                new NameForms(each.name(), each.surname(), residents.readings()))
                        .toList());
    }

    /** One name that a test invents; its first character is the family name. */
    static PrivateNames invented(String name, Map<String, List<String>> table) {
        return new PrivateNames(List.of(new NameForms(name, name.substring(0, 1), table)));
    }

    /**
     * Whether there is anybody to be looked for.
     *
     * @return false where the pages' texts are not at hand
     */
    public boolean areKnown() {
        return !names.isEmpty();
    }

    /** How many forms are looked for. */
    int size() {
        return names.stream().mapToInt(NameForms::size).sum();
    }

    /**
     * Whether a text holds one of the names, be it inside of what is encoded in it.
     *
     * @param text any text
     * @return true where it does
     */
    public boolean standIn(String text) {
        return areKnown() && TextViews.of(text).stream().anyMatch(this::standPlainlyIn);
    }

    private boolean standPlainlyIn(String view) {
        var flat = TextViews.flat(view);
        var latin = new LatinText(view);
        var text = new Windows(view);
        return names.stream().anyMatch(name -> name.standIn(text, flat, latin));
    }

    /**
     * Whether bytes are a text that holds one of the names, whatever its encoding.
     *
     * @param bytes any file
     * @return true where they do
     */
    public boolean standIn(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        return standIn(text)
                || (text.indexOf('\uFFFD') >= 0
                        && Stream.of("GB18030", "UTF-16LE", "UTF-16BE")
                                .anyMatch(other -> standPlainlyIn(decoded(bytes, other))));
    }

    private static String decoded(byte[] bytes, String charset) {
        return new String(bytes, Charset.forName(charset));
    }
}
