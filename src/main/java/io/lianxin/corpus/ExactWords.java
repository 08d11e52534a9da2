package io.lianxin.corpus;

/**
 * The words of a page that a citation points at, private names hidden, with what stands around
 * them.
 *
 * @param previous what stands before the sentence
 * @param before the sentence's words before the exact ones
 * @param exact the words themselves
 * @param after the sentence's words after them
 * @param next what stands after the sentence
 * @param sentence the whole sentence
 */
public record ExactWords(
        String previous, String before, String exact, String after, String next, String sentence) {

    private static final int CONTEXT = 60;

    /**
     * A range of a page, half-open, in code points.
     *
     * @param start the first code point
     * @param end the one after the last
     */
    public record Range(int start, int end) {}

    /**
     * Quotes a page.
     *
     * @param text the page's text
     * @param masking hides private names in it
     * @param words the exact words
     * @param sentence the sentence that holds them
     * @return the words with at most 60 code points on either side of the sentence
     */
    public static ExactWords of(PageText text, Masking masking, Range words, Range sentence) {
        var characters = text.characters();
        var hidden = masking.hidden(characters);
        int from = Math.clamp(sentence.start - CONTEXT, 0, characters.length);
        int to = Math.clamp(sentence.end + CONTEXT, 0, characters.length);
        int[] cuts = {from, sentence.start, words.start, words.end, sentence.end, to};
        var parts = new String[cuts.length - 1];
        for (int i = 0; i < parts.length; i++) {
            int start = Math.clamp(cuts[i], from, to);
            int end = Math.clamp(cuts[i + 1], start, to);
            parts[i] = Masking.slice(characters, start, end, hidden, start == from);
        }
        return new ExactWords(
                parts[0].strip(),
                parts[1],
                parts[2],
                parts[3],
                parts[4].strip(),
                Masking.slice(
                        characters,
                        Math.clamp(sentence.start, 0, characters.length),
                        Math.clamp(sentence.end, 0, characters.length),
                        hidden,
                        true));
    }
}
