package io.lianxin.query.limit;

import graphql.parser.ParserOptions;

import java.util.Map;

/**
 * How much of everything a document may have. Fragments count at every place where they are spread.
 *
 * @param allowed the greatest number that is allowed of each
 */
public record DocumentLimits(Map<DocumentLimit, Integer> allowed) {

    /** Those of the parser alone. */
    public static final DocumentLimits NONE = new DocumentLimits(Map.of());

    /** Makes them; what is not named is not limited. */
    public DocumentLimits {
        allowed = Map.copyOf(allowed);
    }

    /**
     * How much is allowed.
     *
     * @param limit of what
     * @return the greatest number
     */
    public int of(DocumentLimit limit) {
        return allowed.getOrDefault(limit, Integer.MAX_VALUE);
    }

    /** What stops the parser while it reads; the library's own bounds where nothing is set. */
    ParserOptions parser() {
        var usual = ParserOptions.getDefaultOperationParserOptions();
        return usual.transform(options ->
                options.maxTokens(least(DocumentLimit.TOKENS, usual.getMaxTokens()))
                        .maxWhitespaceTokens(
                                least(DocumentLimit.BLANKS, usual.getMaxWhitespaceTokens()))
                        .maxCharacters(least(DocumentLimit.CHARACTERS, usual.getMaxCharacters())));
    }

    private int least(DocumentLimit limit, int usual) {
        return Math.min(of(limit), usual);
    }
}
