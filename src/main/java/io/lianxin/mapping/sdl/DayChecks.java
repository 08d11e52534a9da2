package io.lianxin.mapping.sdl;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.Following;
import io.lianxin.mapping.NodeType;
import io.lianxin.mapping.RecordType;
import io.lianxin.mapping.SchemaModel;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/** Checks what seats name, and fields from which others follow as of a day. */
final class DayChecks {

    private final SchemaModel model;
    private final Faults faults;

    DayChecks(SchemaModel model, Faults faults) {
        this.model = model;
        this.faults = faults;
    }

    void run() {
        for (var noun : model.nodes().values()) {
            seats(noun);
            for (var field : noun.fields().values()) {
                if (field instanceof Field.Property property && property.following() != null) {
                    check(noun, property, property.following());
                }
            }
        }
    }

    /** What is held, how many may hold it, and who does. */
    private void seats(NodeType noun) {
        var validity = noun.validity();
        var seats = validity == null ? null : validity.seats();
        if (seats == null) {
            return;
        }
        if (!isSingle(noun.fields().get(seats.holder()))) {
            unknownSeat(noun, seats.holder());
        }
        if (!(noun.fields().get(seats.held()) instanceof Field.Relationship held) || held.many()) {
            unknownSeat(noun, seats.held());
        } else if (!(model.type(held.target()).fields().get(seats.number())
                        instanceof Field.Property number)
                || !number.type().equals("Int")) {
            unknownSeat(noun, held.target() + "." + seats.number());
        }
    }

    private static boolean isSingle(@Nullable Field field) {
        return field instanceof Field.Relationship to && !to.many();
    }

    private void unknownSeat(NodeType noun, String name) {
        faults.unknownField(noun.place(), "@validity of " + noun.name(), name);
    }

    private void check(NodeType noun, Field.Property field, Following following) {
        if (noun.fields().containsKey(field.name() + "Reason")) {
            faults.add(
                    field.place(),
                    noun.name() + "." + field.name() + "Reason has a name that the engine derives",
                    "Choose another name");
        }
        if (!(noun.fields().get(following.steps()) instanceof Field.Relationship steps)) {
            unknown(field, following.steps());
            return;
        }
        var step = model.type(steps.target());
        if (!(step.fields().get(following.date()) instanceof Field.Embedded date)
                || !date.value().isInterval()) {
            unknown(field, steps.target() + "." + following.date());
        }
        if (!(step.fields().get(following.order()) instanceof Field.Property)) {
            unknown(field, steps.target() + "." + following.order());
        }
        if (!(step.fields().get(following.code()) instanceof Field.Property code)) {
            unknown(field, steps.target() + "." + following.code());
            return;
        }
        following.means().keySet().forEach(each -> code(field, code.type(), each));
        following.means().values().forEach(each -> code(field, field.type(), each));
        code(field, field.type(), following.otherwise());
        told(noun, field, following);
    }

    private void code(Field.Property field, String type, String code) {
        var codes = model.enums().get(type);
        var known = codes == null ? Set.of() : codes.codes().keySet();
        if (!known.contains(code)) {
            faults.add(
                    field.place(),
                    "@asOf of "
                            + field.name()
                            + " names `"
                            + code
                            + "`, which is no code of "
                            + type,
                    "Correct it, or add it to the code list");
        }
    }

    private void told(NodeType noun, Field.Property field, Following following) {
        RecordType type = noun;
        var path = following.told();
        for (int i = 0; i < path.size() - 1; i++) {
            if (!(type.fields().get(path.get(i)) instanceof Field.Relationship next)) {
                unknown(field, type.name() + "." + path.get(i));
                return;
            }
            type = model.type(next.target());
        }
        if (!path.isEmpty()
                && !(type.fields().get(path.getLast()) instanceof Field.Embedded date
                        && date.value().isInterval())) {
            unknown(field, type.name() + "." + path.getLast());
        }
    }

    private void unknown(Field.Property field, String name) {
        faults.unknownField(field.place(), "@asOf of " + field.name(), name);
    }
}
