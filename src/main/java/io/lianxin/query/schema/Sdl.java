package io.lianxin.query.schema;

import java.util.function.Consumer;

/** Writes SDL, with a description on everything. */
final class Sdl {

    private final StringBuilder text = new StringBuilder();

    /** A definition with a body, for instance {@code type Person}. */
    void block(String description, String head, Consumer<Sdl> body) {
        describe("", description);
        text.append(head).append(" {\n");
        body.accept(this);
        text.append("}\n\n");
    }

    /** A definition without a body. */
    void line(String description, String definition) {
        describe("", description);
        text.append(definition).append("\n\n");
    }

    /** A field, input field or enum value. */
    void field(String description, String definition) {
        describe("  ", description);
        text.append("  ").append(definition).append('\n');
    }

    /** A field with arguments; each argument brings its own description. */
    void field(String description, String name, Consumer<Sdl> arguments, String type) {
        describe("  ", description);
        text.append("  ").append(name).append("(\n");
        arguments.accept(this);
        text.append("  ): ").append(type).append('\n');
    }

    /** An argument of a field. */
    void argument(String description, String definition) {
        describe("    ", description);
        text.append("    ").append(definition).append('\n');
    }

    /** A definition that is SDL already. */
    void printed(String definition) {
        text.append(definition.strip()).append("\n\n");
    }

    /** A field that is SDL already. */
    void printedField(String field) {
        field.lines().forEach(line -> text.append("  ").append(line).append('\n'));
    }

    private void describe(String indent, String description) {
        if (description.contains("\n")) {
            text.append(indent).append("\"\"\"\n");
            description
                    .lines()
                    .forEach(line -> text.append(indent).append(line.strip()).append('\n'));
            text.append(indent).append("\"\"\"\n");
        } else {
            text.append(indent)
                    .append('"')
                    .append(description.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append("\"\n");
        }
    }

    @Override
    public String toString() {
        return text.toString().stripTrailing() + "\n";
    }
}
