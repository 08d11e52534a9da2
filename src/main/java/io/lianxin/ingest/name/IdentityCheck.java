package io.lianxin.ingest.name;

import static io.lianxin.ingest.name.NameNames.CANDIDATES;
import static io.lianxin.ingest.name.NameNames.DECISION;

import io.lianxin.ingest.fault.Faults;
import io.lianxin.ingest.row.Draft;
import io.lianxin.ingest.row.RecordSet;
import io.lianxin.mapping.Field;
import io.lianxin.terms.spelling.Pinyin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Two records of one name, or of names that sound the same, need a decision. */
final class IdentityCheck {

    private final RecordSet records;
    private final Faults faults;
    private final Map<String, Set<String>> decided = new HashMap<>();

    IdentityCheck(RecordSet records, Faults faults) {
        this.records = records;
        this.faults = faults;
    }

    void run() {
        for (var decision : records.of(DECISION)) {
            for (var link : decision.links(CANDIDATES)) {
                decided.computeIfAbsent(link.id(), id -> new HashSet<>()).add(decision.id());
            }
        }
        var names = new LinkedHashMap<String, List<Draft>>();
        var sounds = new LinkedHashMap<String, List<Draft>>();
        for (var draft : records.all()) {
            for (var field : draft.type().fields().values()) {
                sort(draft, field, names, sounds);
            }
        }
        names.forEach((name, drafts) -> pairs(drafts, "have the same name " + name));
        sounds.forEach((sound, drafts) -> pairs(drafts, "have names that sound the same"));
    }

    private static void sort(
            Draft draft,
            Field field,
            Map<String, List<Draft>> names,
            Map<String, List<Draft>> sounds) {
        if (!(field instanceof Field.Property property)) {
            return;
        }
        var text = draft.text(property.name());
        if (text != null && property.rules().identity()) {
            names.computeIfAbsent(text.strip(), name -> new ArrayList<>()).add(draft);
        }
        var of = property.rules().readingOf();
        var name = of == null ? null : draft.text(of);
        if (text != null && name != null && name.length() > 1) {
            sounds.computeIfAbsent(
                            draft.type().name() + " " + Pinyin.toneless(text),
                            sound -> new ArrayList<>())
                    .add(draft);
        }
    }

    private void pairs(List<Draft> drafts, String alike) {
        for (int i = 1; i < drafts.size(); i++) {
            for (int j = 0; j < i; j++) {
                pair(drafts.get(j), drafts.get(i), alike);
            }
        }
    }

    private void pair(Draft first, Draft second, String alike) {
        var common = new HashSet<>(decided.getOrDefault(first.id(), Set.of()));
        common.retainAll(decided.getOrDefault(second.id(), Set.of()));
        if (common.isEmpty()) {
            faults.add(
                    second.place(),
                    second.id() + " and " + first.id() + " (" + first.place() + ") " + alike,
                    "Make them one record, or add a row of "
                            + DECISION
                            + " to "
                            + records.fileFor(DECISION, second)
                            + " that says why they are two");
            decide(first, second);
        }
    }

    /** Told once, be it for name and sound. */
    private void decide(Draft first, Draft second) {
        var told = first.id() + " " + second.id();
        decided.computeIfAbsent(first.id(), id -> new HashSet<>()).add(told);
        decided.computeIfAbsent(second.id(), id -> new HashSet<>()).add(told);
    }
}
