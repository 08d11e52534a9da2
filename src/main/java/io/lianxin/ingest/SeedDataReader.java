package io.lianxin.ingest;

import io.lianxin.ingest.check.RecordChecks;
import io.lianxin.ingest.complete.Absences;
import io.lianxin.ingest.complete.Captions;
import io.lianxin.ingest.complete.Successions;
import io.lianxin.ingest.deadline.Deadlines;
import io.lianxin.ingest.fault.Faults;
import io.lianxin.ingest.fault.RowPlace;
import io.lianxin.ingest.fault.SeedDataException;
import io.lianxin.ingest.file.Hash;
import io.lianxin.ingest.file.TextFile;
import io.lianxin.ingest.file.TextFiles;
import io.lianxin.ingest.name.NameChecks;
import io.lianxin.ingest.row.RecordSet;
import io.lianxin.ingest.row.RowReader;
import io.lianxin.ingest.search.SearchedRecords;
import io.lianxin.ingest.source.SourceChecks;
import io.lianxin.ingest.store.StoredGraph;
import io.lianxin.ingest.yaml.Yaml;
import io.lianxin.ingest.yaml.YamlReader;
import io.lianxin.mapping.SchemaFile;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.mapping.SchemaReader;

import java.util.List;

/** Reads, checks and completes the files; touches no database. */
public final class SeedDataReader {

    private static final String RELEASE = "release.yaml";

    private final Folders folders;
    private final Faults faults = new Faults();

    private SeedDataReader(Folders folders) {
        this.folders = folders;
    }

    /**
     * Reads the files.
     *
     * @param folders where they are
     * @return one state of the record
     * @throws SeedDataException with everything that is wrong
     * @throws io.lianxin.mapping.SchemaException where the schema contradicts itself
     */
    public static SeedData read(Folders folders) {
        return new SeedDataReader(folders).read();
    }

    /**
     * Reads the schema alone.
     *
     * @param folders where the files are
     * @return what it says
     * @throws SeedDataException where a file cannot be read
     * @throws io.lianxin.mapping.SchemaException where the schema contradicts itself
     */
    public static SchemaModel model(Folders folders) {
        var faults = new Faults();
        var schema = TextFiles.read(folders.schema(), ".graphqls", faults);
        faults.throwIfAny();
        return model(schema);
    }

    /**
     * Reads what can be read of the files, whatever is wrong in them; for commands that help with
     * mending.
     *
     * @param folders where they are
     * @return the drafts as the rows give them
     */
    public static RecordSet draft(Folders folders) {
        var reader = new SeedDataReader(folders);
        var schema = TextFiles.read(folders.schema(), ".graphqls", reader.faults);
        var files = TextFiles.read(folders.seedData(), ".yaml", reader.faults);
        return reader.records(model(schema), files);
    }

    private static SchemaModel model(List<TextFile> schema) {
        return SchemaReader.read(
                schema.stream().map(file -> new SchemaFile(file.name(), file.text())).toList());
    }

    private SeedData read() {
        var schema = TextFiles.read(folders.schema(), ".graphqls", faults);
        var files = TextFiles.read(folders.seedData(), ".yaml", faults);
        faults.throwIfAny();
        var model = model(schema);
        var release = release(files);
        var records = records(model, files);
        int proved = SourceChecks.run(records, folders.corpus(), faults);
        RecordChecks.run(model, records, faults);
        NameChecks.run(records, faults);
        faults.throwIfAny();
        complete(model, records, faults);
        faults.throwIfAny();
        return new SeedData(
                release,
                Hash.of(files),
                Hash.of(schema),
                model,
                records,
                StoredGraph.of(records),
                proved);
    }

    private static void complete(SchemaModel model, RecordSet records, Faults faults) {
        new Successions(records).fill();
        new Deadlines(model, records, faults).fill();
        new Absences(model, records).fill();
        new Captions(model, records).fill();
        new SearchedRecords(model, records).fill();
    }

    private RecordSet records(SchemaModel model, List<TextFile> files) {
        var reader = new RowReader(model, faults);
        for (var file : files) {
            if (!file.path().equals(RELEASE)) {
                YamlReader.read(file.name(), file.text(), faults)
                        .ifPresent(root -> reader.read(noun(file.path()), root));
            }
        }
        var records = new RecordSet();
        for (var draft : reader.drafts()) {
            var first = records.add(draft);
            if (first != null) {
                faults.add(
                        draft.place(),
                        "the id `" + draft.id() + "` is already taken at " + first.place(),
                        "Give one of them an id of its own");
            }
        }
        return records;
    }

    /** The first folder, or the file without its ending. */
    private static String noun(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path.substring(0, path.lastIndexOf('.')) : path.substring(0, slash);
    }

    private String release(List<TextFile> files) {
        var file = files.stream().filter(each -> each.path().equals(RELEASE)).findFirst();
        var root = file.flatMap(each -> YamlReader.read(each.name(), each.text(), faults));
        var release =
                root.filter(Yaml.Entries.class::isInstance)
                        .map(entries -> ((Yaml.Entries) entries).text("release"));
        if (release.isPresent()) {
            return release.get();
        }
        faults.add(
                new RowPlace(folders.seedData() + "/" + RELEASE, 1),
                "the record has no name",
                "Write `release: 2026.11`, the name under which this state is cited");
        return "";
    }
}
