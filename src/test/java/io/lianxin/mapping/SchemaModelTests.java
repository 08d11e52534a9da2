package io.lianxin.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;

class SchemaModelTests {

    private static final String NODE =
            """
            interface Node @node { id: ID! }
            """;

    @Test
    void theSchemaOfTheRepositoryReadsWithoutFault() {
        var model = SchemaReader.read(Path.of("schema"));
        assertThat(model.node("Membership").labels())
                .containsExactlyInAnyOrder("Membership", "Record", "Node");
        assertThat(model.node("Post").fields().get("holders")).isInstanceOf(Field.Through.class);
    }

    @Test
    void aTypeInheritsTheFieldsThatItDoesNotRepeat() {
        var model =
                read(
                        NODE
                                + """
                                type Stop implements Node @node(caption: "name") { name: String! }
                                """);
        assertThat(model.node("Stop").fields()).containsOnlyKeys("id", "name");
    }

    @Test
    void everyContradictionIsToldWithFileLineAndRemedy() {
        assertThatExceptionOfType(SchemaException.class)
                .isThrownBy(() ->
                        read(
                                NODE
                                        + """
                                        type Stop implements Node @node(caption: "name") {
                                            name: Strin!
                                            line: Line!
                                            size: Size
                                        }
                                        type Line implements Node @node(caption: "id") { no: Int @relationship(type: "X", direction: OUT) }
                                        type Size { n: Int }
                                        """))
                .withMessage(
                        """
                        The schema cannot be used (5):
                          test.graphqls:3: the field name has the unknown type Strin. Declare the type or correct its name.
                          test.graphqls:4: the field line leads to the record Line and does not say how. Give it @relationship with either type and direction, or through alone.
                          test.graphqls:5: the field size has the type Size, which has neither @node nor @value. Say how Size is stored: @node or @value.
                          test.graphqls:7: @relationship stands on no, whose type Int is no record. Remove the directive, or make the type a record with @node.
                          test.graphqls:8: the type Size does not say how it is stored. Give it @node or @value.\
                        """);
    }

    private static SchemaModel read(String sdl) {
        return SchemaReader.read(List.of(new SchemaFile("test.graphqls", sdl)));
    }
}
