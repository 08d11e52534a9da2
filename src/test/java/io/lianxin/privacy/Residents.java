package io.lianxin.privacy;

import io.lianxin.corpus.PageText;
import io.lianxin.corpus.PageTexts;
import io.lianxin.corpus.PrivateName;
import io.lianxin.ingest.Folders;
import io.lianxin.ingest.SeedDataReader;
import io.lianxin.ingest.row.Draft;
import io.lianxin.ingest.row.RecordSet;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Who stands on the pages, as the record has it and the pages' texts print it. */
final class Residents {

    /** A full name that only the texts have. */
    record Resident(String page, int start, int length, String name, String surname) {}

    private final RecordSet records;
    private final Map<String, PageText> texts = new LinkedHashMap<>();
    private final List<Resident> named = new ArrayList<>();

    private Residents(RecordSet records, PageTexts corpus) {
        this.records = records;
        for (var page : records.of("Page")) {
            corpus.find(String.valueOf(page.text("sha256")))
                    .ifPresent(text -> texts.put(page.id(), text));
        }
        records.of("Person").stream()
                .map(this::resident)
                .filter(Objects::nonNull)
                .forEach(named::add);
    }

    /**
     * Reads record and texts.
     *
     * @param folders where they are; the texts must be at hand
     */
    static Residents of(Folders folders) {
        return new Residents(
                SeedDataReader.draft(folders),
                new PageTexts(Objects.requireNonNull(folders.corpus())));
    }

    private @Nullable Resident resident(Draft person) {
        var at = person.text("fullNameAt");
        if (at == null) {
            return null;
        }
        var page = at.substring(0, at.indexOf('@'));
        var place = PrivateName.parse(at);
        var name = blankless(place.in(Objects.requireNonNull(texts.get(page), page)));
        return new Resident(
                page,
                place.start(),
                place.length(),
                name,
                Objects.requireNonNull(person.text("familyName"), person.id()));
    }

    private static String blankless(String printed) {
        return printed.replaceAll("[\\s\\p{Z}]", "");
    }

    /** The texts of the pages, by the pages' ids. */
    Map<String, PageText> texts() {
        return texts;
    }

    /** The residents whose full names the pages print. */
    List<Resident> named() {
        return named;
    }

    /** The names of all persons whose names may be shown. */
    Collection<String> shown() {
        return records.of("Person").stream()
                .filter(person -> "FULL".equals(person.text("display")))
                .map(person -> String.valueOf(person.text("name")))
                .toList();
    }

    /** The family names of all persons. */
    Collection<String> surnames() {
        return records.of("Person").stream()
                .map(person -> person.text("familyName"))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
    }

    /** The readings that the record's own table has, by the text that is read so. */
    Map<String, List<String>> readings() {
        return records.of("Reading").stream()
                .collect(
                        Collectors.toMap(
                                row -> String.valueOf(row.text("text")),
                                Residents::readings,
                                (first, second) -> first,
                                LinkedHashMap::new));
    }

    private static List<String> readings(Draft row) {
        return row.scalar("readings") instanceof List<?> readings
                ? readings.stream().map(String::valueOf).toList()
                : List.of();
    }
}
