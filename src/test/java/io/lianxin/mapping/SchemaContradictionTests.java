package io.lianxin.mapping;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

@DisplayName("What the engine could not keep apart or keep secret stops the start")
class SchemaContradictionTests {

    private static final String WORLD =
            """
            interface Node @node { id: ID! }
            interface Named implements Node @node { name: String }
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    A { b: [B!] @relationship(type: "R", direction: INN) } B { x: Int }|@relationship of b has `direction: INN`. Write OUT or IN.
                    A { b: [B!] @relationship(type: "R", direction: IN) } B { x: Int }|A.b reads the relationship R from B, and no field of B writes it. Declare in B a field with @relationship(type: "R", direction: OUT).
                    A { b: [B!] @relationship(type: "R", direction: OUT) c: B @relationship(type: "R", direction: OUT) } B { x: Int }|A.b and A.c are stored as the same relationship R. Give each a type of its own.
                    A { b: [B!] @relationship(type: "R", direction: OUT, label: "owns") } B { x: Int }|@relationship of b has `label: owns`. Write it in English, then a full stop, then in Chinese.
                    A { or: Int } B { x: Int }|A.or has a name that the engine derives. Choose another name.
                    A { node: Int } B { x: Int }|A.node has a name that the engine derives. Choose another name.
                    A { x: Int } AFilter { x: Int }|the type AFilter has a name that the engine derives. Choose another name.
                    PageInfo { x: Int } B { x: Int }|the type PageInfo has a name that the engine derives. Choose another name.
                    A { x: Int x: String } B { x: Int }|the field x is declared twice. Keep one of them.
                    A { b: B @relationship(type: "R", direction: OUT) @restricted(to: OPERATOR) } B { x: Int }|@restricted stands on b, where it would not be obeyed. Put it on a field that is stored in a property and may be missing.
                    A { x: Int! @restricted(to: OPERATOR) } B { x: Int }|@restricted stands on x, where it would not be obeyed. Put it on a field that is stored in a property and may be missing.
                    A { x: Int y: Int @property(name: "x") } B { x: Int }|A.y and A.x are stored in the same property x. Give each a property of its own.
                    A { x: Int @propperty(indexed: true) } B { x: Int }|there is no directive @propperty. Correct its name.
                    A { x: Int @property(index: true) } B { x: Int }|the directive @property has no argument `index`. Correct its name.
                    """)
    void aSchemaThatContradictsItselfIsRefused(String types, String message) {
        var sdl =
                types.replaceAll(
                        "(?<=^|} )([A-Z]\\w*) \\{",
                        "\ntype $1 implements Node @node(caption: \"id\") {");
        assertThatExceptionOfType(SchemaException.class)
                .isThrownBy(() ->
                        read(
                                WORLD
                                        + "type Any implements Named & Node @node(caption: \"id\")"
                                        + " { id: ID! }"
                                        + sdl))
                .withMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({
        "name: String @property(name: \"title\")",
        "name: String @restricted(to: OPERATOR)",
    })
    void aNounThatStoresAnInheritedFieldOtherwiseIsRefused(String field) {
        assertThatExceptionOfType(SchemaException.class)
                .isThrownBy(() ->
                        read(
                                WORLD
                                        + "type A implements Named & Node @node(caption: \"id\") { "
                                        + field
                                        + " }"))
                .withMessageContaining(
                        "A.name is stored otherwise than Named.name at test.graphqls:2. Let both"
                                + " say the same, or leave the field to the interface.");
    }

    @Test
    void twoNounsOfOneLabelAreRefused() {
        assertThatExceptionOfType(SchemaException.class)
                .isThrownBy(() ->
                        read(
                                WORLD
                                        + "type A implements Named & Node @node(caption: \"id\") {"
                                        + " x: Int } type B implements Named & Node @node(caption:"
                                        + " \"id\", label: \"A\") { x: Int }"))
                .withMessageContaining(
                        "B and A have the same label A. Give each a label of its own.");
    }

    @ParameterizedTest
    @CsvSource({"Naned", "Any"})
    void anInterfaceThatIsNoneIsRefused(String name) {
        assertThatExceptionOfType(SchemaException.class)
                .isThrownBy(() ->
                        read(
                                WORLD
                                        + "type Any implements Named & Node @node(caption: \"id\")"
                                        + " { x: Int } type A implements "
                                        + name
                                        + " & Node @node(caption: \"id\") { x: Int }"))
                .withMessageContaining(
                        "the type A implements "
                                + name
                                + ", which is no interface. Correct the name or declare the"
                                + " interface.");
    }

    private static SchemaModel read(String sdl) {
        return SchemaReader.read(List.of(new SchemaFile("test.graphqls", sdl)));
    }
}
