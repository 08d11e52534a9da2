package io.lianxin.ingest.row;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All drafts of one state of the files, by id and by what points to them. */
public final class RecordSet {

    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, Map<String, List<Draft>>> incoming = new HashMap<>();

    /**
     * Adds a draft.
     *
     * @param draft the draft
     * @return the draft that already has its id, which stays; null where the id is new
     */
    public @Nullable Draft add(Draft draft) {
        var first = drafts.putIfAbsent(draft.id(), draft);
        if (first == null) {
            draft.given()
                    .forEach(content -> {
                        if (content instanceof Given.Links links) {
                            index(draft, links);
                        }
                    });
        }
        return first;
    }

    /**
     * Puts references that the loader found into a draft.
     *
     * @param draft a draft of this set
     * @param links the references
     */
    public void link(Draft draft, Given.Links links) {
        draft.put(links);
        index(draft, links);
    }

    private void index(Draft draft, Given.Links links) {
        for (var link : links.links()) {
            incoming.computeIfAbsent(links.field().type(), type -> new HashMap<>())
                    .computeIfAbsent(link.id(), id -> new ArrayList<>())
                    .add(draft);
        }
    }

    /**
     * The draft of an id.
     *
     * @param id any id
     * @return null where there is none
     */
    public @Nullable Draft find(@Nullable String id) {
        return id == null ? null : drafts.get(id);
    }

    /**
     * All drafts.
     *
     * @return in the order of the files
     */
    public Collection<Draft> all() {
        return Collections.unmodifiableCollection(drafts.values());
    }

    /**
     * All drafts of a noun.
     *
     * @param type the noun's name
     * @return in the order of the files
     */
    public List<Draft> of(String type) {
        return drafts.values().stream().filter(each -> each.type().name().equals(type)).toList();
    }

    /**
     * Where another row of a noun belongs: in a file that holds such rows already, in the one named
     * as the row's own where there are several.
     *
     * @param type the noun's name
     * @param beside the row for whose sake it is written
     * @return the file as a reader would name it
     */
    public String fileFor(String type, Draft beside) {
        var own = beside.place().file();
        var name = own.substring(own.lastIndexOf('/'));
        var files = of(type).stream().map(each -> each.place().file()).distinct().toList();
        return files.stream()
                .filter(file -> file.endsWith(name))
                .findFirst()
                .orElse(files.isEmpty() ? RowTypes.kebab(type) + ".yaml" : files.getFirst());
    }

    /**
     * The drafts that point to a record.
     *
     * @param relationship the relationship's type in the graph
     * @param id the record's id
     * @return in the order of the files
     */
    public List<Draft> incoming(String relationship, String id) {
        return incoming.getOrDefault(relationship, Map.of()).getOrDefault(id, List.of());
    }
}
