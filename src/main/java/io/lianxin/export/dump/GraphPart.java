package io.lianxin.export.dump;

import java.util.List;
import java.util.SortedMap;

/** A part of the graph as a dump has it. */
sealed interface GraphPart {

    /**
     * A record.
     *
     * @param id its id
     * @param noun its noun
     * @param labels its labels, sorted
     * @param properties what everybody may read of it
     */
    record Dot(String id, String noun, List<String> labels, SortedMap<String, Object> properties)
            implements GraphPart {}

    /**
     * A relationship.
     *
     * @param from the id of the record that it leaves
     * @param type its type
     * @param to the id of the record that it reaches
     */
    record Link(String from, String type, String to) implements GraphPart {}
}
