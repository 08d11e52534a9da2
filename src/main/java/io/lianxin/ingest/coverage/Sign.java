package io.lianxin.ingest.coverage;

/** What shows that a sentence bears a fact. */
enum Sign {
    DIGIT("a digit"),
    COUNT("a number in words"),
    DATE("a date in words"),
    TITLE("a title in 《》"),
    NAME("a name"),
    ADDRESS("a surname with a form of address"),
    STEP("a step of handling");

    private final String words;

    Sign(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
