package io.lianxin.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

@DisplayName("What a type says of days names fields and codes that there are")
class DayContradictionTests {

    private static final String WORLD =
            """
            scalar Date
            interface Node @node { id: ID! }
            type Days @value(lower: "earliest", upper: "latest") { earliest: Date latest: Date }
            enum Kind { LEFT CAME }
            enum State { OUT IN }
            type Berth implements Node @node(caption: "id") {
                places: Int name: String
                stays: [Stay!]! @relationship(type: "AT", direction: IN)
            }
            type Stay implements Node @node(caption: "id") @validity(from: "since" VALIDITY) {
                berth: Berth @relationship(type: "AT", direction: OUT)
                holder: Berth @relationship(type: "BY", direction: OUT)
                others: [Berth!]! @relationship(type: "NEAR", direction: OUT)
                since: Days
                seen: Date
                kind: Kind
                number: Int
                next: Stay @relationship(type: "NEXT", direction: OUT)
                before: [Stay!]! @relationship(type: "NEXT", direction: IN)
                state: State ASOF
            }
            """;

    private static final String WHOLE =
            """
            @asOf(follows: "before.kind", date: "since", order: "number", told: "next.since", means: ["LEFT: OUT"], otherwise: "IN")
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    attestedWithin: "seen"|@validity of Stay names `seen`, which is no such field. Correct the name or declare the field.
                    attestedFrom: "saw"|@validity of Stay names `saw`, which is no such field. Correct the name or declare the field.
                    seats: "berth", holder: "holder"|@validity of Stay does not say whole who holds what. Write seats as `held.number`, a field of this type and a field of what is held, and name in holder the field of who holds it.
                    seats: "berth.places"|@validity of Stay does not say whole who holds what. Write seats as `held.number`, a field of this type and a field of what is held, and name in holder the field of who holds it.
                    seats: "berth.name", holder: "holder"|@validity of Stay names `Berth.name`, which is no such field. Correct the name or declare the field.
                    seats: "others.places", holder: "holder"|@validity of Stay names `others`, which is no such field. Correct the name or declare the field.
                    seats: "berth.places", holder: "others"|@validity of Stay names `others`, which is no such field. Correct the name or declare the field.
                    """)
    void aValidityThatNamesNoFieldIsRefused(String arguments, String message) {
        assertThatExceptionOfType(SchemaException.class)
                .isThrownBy(() -> read(", " + arguments, WHOLE))
                .withMessageContaining(message);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    before.kind|before|@asOf of state does not say whole from what it follows. Write follows as `steps.code`, name date, order and otherwise, and give in means pairs `CODE: VALUE`.
                    LEFT: OUT|LEFT|@asOf of state does not say whole from what it follows. Write follows as `steps.code`, name date, order and otherwise, and give in means pairs `CODE: VALUE`.
                    before.kind|after.kind|@asOf of state names `after`, which is no such field. Correct the name or declare the field.
                    before.kind|before.sort|@asOf of state names `Stay.sort`, which is no such field. Correct the name or declare the field.
                    "since", order|"seen", order|@asOf of state names `Stay.seen`, which is no such field. Correct the name or declare the field.
                    next.since|next.seen|@asOf of state names `Stay.seen`, which is no such field. Correct the name or declare the field.
                    LEFT: OUT|LOST: OUT|@asOf of state names `LOST`, which is no code of Kind. Correct it, or add it to the code list.
                    LEFT: OUT|LEFT: LOST|@asOf of state names `LOST`, which is no code of State. Correct it, or add it to the code list.
                    otherwise: "IN"|otherwise: "NOWHERE"|@asOf of state names `NOWHERE`, which is no code of State. Correct it, or add it to the code list.
                    """)
    void aFieldThatFollowsFromNothingIsRefused(String right, String wrong, String message) {
        assertThat(read("", WHOLE).node("Stay").fields()).containsKey("state");
        assertThatExceptionOfType(SchemaException.class)
                .isThrownBy(() -> read("", WHOLE.replace(right, wrong)))
                .withMessageContaining(message);
    }

    @Test
    void aReasonIsDerivedAndCannotBeDeclared() {
        assertThatExceptionOfType(SchemaException.class)
                .isThrownBy(() -> read("", WHOLE + " stateReason: String"))
                .withMessageContaining(
                        "Stay.stateReason has a name that the engine derives. Choose another"
                                + " name.");
    }

    private static SchemaModel read(String validity, String asOf) {
        var sdl = WORLD.replace("VALIDITY", validity).replace("ASOF", asOf);
        return SchemaReader.read(List.of(new SchemaFile("test.graphqls", sdl)));
    }
}
