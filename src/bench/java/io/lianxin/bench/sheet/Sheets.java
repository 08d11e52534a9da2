package io.lianxin.bench.sheet;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.SchemaModel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files of a graph: one for each noun and one for each type of relationship. */
public final class Sheets implements AutoCloseable {

    private final SchemaModel model;
    private final Path folder;
    private final Map<String, Sheet> sheets = new LinkedHashMap<>();
    private final Map<String, CsvFile> types = new TreeMap<>();
    private final Map<String, Links> links = new LinkedHashMap<>();
    private long next;

    /**
     * No files yet.
     *
     * @param model what the schema says
     * @param folder where the files will be
     */
    public Sheets(SchemaModel model, Path folder) {
        this.model = model;
        this.folder = folder;
    }

    /**
     * The number of a new node.
     *
     * @return one more than that of the node before
     */
    public long next() {
        return next++;
    }

    /**
     * Opens the file of a noun.
     *
     * @param noun the noun
     * @param fields the fields that its rows fill, besides id and caption
     * @return its sheet
     */
    public Sheet open(String noun, String... fields) {
        var sheet = new Sheet(model, model.node(noun), List.of(fields), file(noun));
        if (sheets.put(noun, sheet) != null) {
            throw new IllegalArgumentException("The sheet of " + noun + " was opened twice");
        }
        return sheet;
    }

    /**
     * The links of a field that leads from one noun to records.
     *
     * @param noun the noun
     * @param name the field
     * @return its links
     * @throws IllegalArgumentException where the schema has no such relationship
     */
    public Links links(String noun, String name) {
        if (!(model.node(noun).fields().get(name) instanceof Field.Relationship field)) {
            throw new IllegalArgumentException(
                    "The schema has no relationship " + noun + "." + name);
        }
        var file = types.computeIfAbsent(field.type(), this::file);
        return links.computeIfAbsent(noun + "." + name, path -> new Links(noun, field, file));
    }

    private CsvFile file(String name) {
        return new CsvFile(folder.resolve(name + ".csv"));
    }

    /**
     * How many nodes were written.
     *
     * @return their number
     */
    public long nodes() {
        return next;
    }

    /**
     * How many relationships were written.
     *
     * @return their number
     */
    public long relationships() {
        return types.values().stream().mapToLong(CsvFile::rows).sum();
    }

    /**
     * How large the files are.
     *
     * @return bytes
     */
    public long bytes() {
        return sheets.values().stream().mapToLong(sheet -> sheet.file().bytes()).sum()
                + types.values().stream().mapToLong(CsvFile::bytes).sum();
    }

    /**
     * What the import is told of the files.
     *
     * @return one argument for each file
     */
    public List<String> importArguments() {
        var arguments = new ArrayList<String>();
        sheets.forEach((noun, sheet) ->
                arguments.add(
                        "--nodes=" + String.join(":", sheet.noun().labels()) + "=" + files(noun)));
        types.keySet()
                .forEach(type -> arguments.add("--relationships=" + type + "=" + files(type)));
        return arguments;
    }

    private String files(String name) {
        return folder.resolve(name + ".head.csv") + "," + folder.resolve(name + ".csv");
    }

    /**
     * Finishes all files.
     *
     * @throws IllegalStateException where a record lacks a relationship that the schema requires
     */
    @Override
    public void close() {
        sheets.values().forEach(sheet -> sheet.file().close());
        types.values().forEach(CsvFile::close);
        sheets.forEach((noun, sheet) -> write(noun, sheet.head()));
        types.keySet().forEach(type -> write(type, ":START_ID\t:END_ID\n"));
        sheets.values().forEach(this::demandLinks);
    }

    private void write(String name, String head) {
        try {
            Files.writeString(folder.resolve(name + ".head.csv"), head);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void demandLinks(Sheet sheet) {
        for (var field : sheet.noun().fields().values()) {
            if (field instanceof Field.Relationship it && it.required() && !it.many()) {
                var path = sheet.noun().name() + "." + it.name();
                var written = links.get(path);
                if (written == null || written.count() != sheet.file().rows()) {
                    throw new IllegalStateException("Not every record has " + path);
                }
            }
        }
    }
}
