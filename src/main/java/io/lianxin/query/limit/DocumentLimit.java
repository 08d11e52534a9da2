package io.lianxin.query.limit;

/** Something of which a document may have so much and no more. */
public enum DocumentLimit {
    /** Fields within each other. */
    DEPTH(
            "depth",
            "levels of fields",
            "嵌套的字段层数，片段展开",
            "Ask for fewer levels, and for what lies below by the ids in another operation."),
    /** Fields of all operations. */
    FIELDS(
            "fields",
            "fields",
            "字段数，片段每次引用都计",
            "Ask for less at a time: fewer fields, or several requests."),
    /** Fields that are expected under another name. */
    ALIASES(
            "aliases",
            "aliases",
            "别名数，片段每次引用都计",
            "Ask for many records by one list, `nodes(ids: [...])` or a filter with `in`, or in"
                    + " several requests."),
    /** Fields of the root of one operation. */
    ROOT_FIELDS(
            "rootFields",
            "root fields in one operation",
            "一次操作的根字段数",
            "Ask in several requests, or for many records by `nodes(ids: [...])`."),
    /** Directives of all kinds. */
    DIRECTIVES(
            "directives",
            "directives",
            "指令数，片段每次引用都计",
            "Write `@skip` or `@include` once, at a fragment that holds all it is meant for."),
    /** Places at which a fragment is spread, named or not. */
    FRAGMENTS(
            "fragments",
            "spread fragments",
            "引用片段的次数，片段中的也计",
            "Spread fewer fragments, or ask in several requests."),
    /** Operations and named fragments. */
    DEFINITIONS(
            "definitions",
            "operations and named fragments",
            "操作与具名片段数",
            "Send each operation with its own fragments."),
    /** Lists and input objects within each other. */
    VALUE_DEPTH(
            "valueDepth",
            "levels of lists and objects in a value",
            "值中列表与对象的嵌套层数",
            "Write conditions beside each other in one `and` or `or`, not within each other."),
    /** Words, numbers and signs. */
    TOKENS(
            "tokens",
            "words and signs",
            "词与符号数",
            "Ask for less at a time, and send long lists as variables."),
    /** Blanks, line ends, commas: each of them is one. */
    BLANKS(
            "blanks",
            "blanks, line ends and commas",
            "空白、换行与逗号数",
            "Send the document without blanks that mean nothing."),
    /** Characters of the text. */
    CHARACTERS(
            "characters",
            "characters",
            "文档字符数",
            "Ask for less at a time, and send long texts and lists as variables.");

    private final String title;
    private final String unit;
    private final String zh;
    private final String remedy;

    DocumentLimit(String title, String unit, String zh, String remedy) {
        this.title = title;
        this.unit = unit;
        this.zh = zh;
        this.remedy = remedy;
    }

    /**
     * Its name in settings and errors.
     *
     * @return a word
     */
    public String title() {
        return title;
    }

    /**
     * What is counted.
     *
     * @return English, in the plural
     */
    public String unit() {
        return unit;
    }

    /**
     * What is counted.
     *
     * @return Chinese
     */
    public String zh() {
        return zh;
    }

    /**
     * What would do instead.
     *
     * @return a sentence
     */
    String remedy() {
        return remedy;
    }

    /** Whether it holds of what lies within each other, not of what stands beside each other. */
    boolean isDepth() {
        return this == DEPTH || this == VALUE_DEPTH;
    }
}
