package io.lianxin.query.filter;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.RecordType;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.query.plan.Hop;

import java.util.List;
import java.util.Optional;

/** The trees that transitive fields make. */
public final class Trees {

    private Trees() {}

    /**
     * The transitive field of a type.
     *
     * @param type the type
     * @return the field, where it has one
     */
    public static Optional<Field> field(RecordType type) {
        return type.fields().values().stream()
                .filter(field ->
                        switch (field) {
                            case Field.Relationship to -> to.transitive();
                            case Field.Through through -> through.transitive();
                            default -> false;
                        })
                .findFirst();
    }

    /**
     * The hops from one level up to the next.
     *
     * @param model the schema's model
     * @param type a type with a transitive field
     * @return one hop, or two through a joining node
     */
    public static List<Hop> step(SchemaModel model, RecordType type) {
        return switch (field(type).orElseThrow()) {
            case Field.Relationship to -> List.of(Hop.of(to, model));
            case Field.Through through -> {
                var joins = model.joins(type, through);
                var end = model.end(type, through);
                yield List.of(Hop.of(joins, model), Hop.of(end, model));
            }
            default -> throw new IllegalArgumentException(type.name() + " makes no tree");
        };
    }
}
