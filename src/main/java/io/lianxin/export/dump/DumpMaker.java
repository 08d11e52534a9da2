package io.lianxin.export.dump;

import io.lianxin.graph.ReadSession;
import io.lianxin.graph.RecordVersion;
import io.lianxin.mapping.SchemaModel;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes the dump: an archive with the records and the relationships as JSON Lines, a Cypher script
 * that makes the graph in an empty database, and a manifest. The same graph has the same three
 * files, whose hashes stand in the manifest; the day of making stands in the manifest alone.
 */
public final class DumpMaker {

    /** Counts up with each change of the files' format. */
    public static final int FORMAT = 1;

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final String DOTS = "nodes.jsonl";
    private static final String LINKS = "relationships.jsonl";
    private static final String SCRIPT = "load.cypher";
    private static final String MANIFEST = "manifest.json";
    private static final int HASH_SHOWN = 12;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final Map<String, String> LICENCE =
            Map.of(
                    "en",
                    "Apache-2.0, as the program; titles and printed forms are quoted from the"
                            + " newspapers that the citations name, whose rights remain theirs",
                    "zh",
                    "与程序相同，Apache-2.0；标题与原文词语引自引证所列报纸，其权利归原报");

    private final SchemaModel model;

    /**
     * Makes the maker.
     *
     * @param model the schema's model, which says what everybody may read
     */
    public DumpMaker(SchemaModel model) {
        this.model = model;
    }

    /**
     * Makes a dump.
     *
     * @param session reads the graph
     * @param version the version that it reads
     * @param day the day of making
     * @param directory takes the archive; it is there
     * @return the archive
     * @throws IOException where it cannot be written
     */
    public Dump make(ReadSession session, RecordVersion version, LocalDate day, Path directory)
            throws IOException {
        var work = Files.createTempDirectory(directory, "making-");
        try {
            var properties = new OpenProperties(model);
            var counts = write(new GraphPages(session, properties), work);
            var manifest = manifest(version, day, properties, counts, work);
            var archive = work.resolve("archive");
            zip(archive, work, manifest);
            var name =
                    "lianxin-%s-%s-%s.zip"
                            .formatted(
                                    version.release().isEmpty() ? "none" : version.release(),
                                    day,
                                    shortened(version.sha256()));
            var file = directory.resolve(name);
            Files.move(archive, file, StandardCopyOption.REPLACE_EXISTING);
            return new Dump(file, Files.size(file), HashedFile.sha256(file), manifest);
        } finally {
            remove(work);
        }
    }

    private static String shortened(String sha256) {
        return sha256.substring(0, Math.min(HASH_SHOWN, sha256.length()));
    }

    private static Counts write(GraphPages pages, Path work) throws IOException {
        var counts = new Counts();
        try (BufferedWriter dots = Files.newBufferedWriter(work.resolve(DOTS));
                BufferedWriter links = Files.newBufferedWriter(work.resolve(LINKS));
                BufferedWriter script = Files.newBufferedWriter(work.resolve(SCRIPT))) {
            script.write(CypherLines.head());
            pages.dots(page -> {
                page.forEach(dot -> counts.byType().merge(dot.noun(), 1L, Long::sum));
                dots.write(JsonLines.dots(page));
                script.write(CypherLines.dots(page));
            });
            pages.links(page -> {
                page.forEach(link -> counts.byRelationship().merge(link.type(), 1L, Long::sum));
                links.write(JsonLines.links(page));
                script.write(CypherLines.links(page));
            });
        }
        return counts;
    }

    private static Map<String, Object> manifest(
            RecordVersion version,
            LocalDate day,
            OpenProperties properties,
            Counts counts,
            Path work)
            throws IOException {
        var manifest = new LinkedHashMap<String, Object>();
        manifest.put("format", FORMAT);
        manifest.put("made", day.toString());
        manifest.put(
                "record",
                Map.of(
                        "release",
                        version.release(),
                        "sha256",
                        version.sha256(),
                        "number",
                        version.number()));
        manifest.put("nodes", Counts.sum(counts.byType()));
        manifest.put("relationships", Counts.sum(counts.byRelationship()));
        manifest.put("files", files(work));
        manifest.put("licence", LICENCE);
        manifest.put("withheld", properties.withheld());
        manifest.put("nodesByType", counts.byType());
        manifest.put("relationshipsByType", counts.byRelationship());
        manifest.put("properties", properties.types());
        return manifest;
    }

    private static List<Map<String, Object>> files(Path work) throws IOException {
        var files = new ArrayList<Map<String, Object>>();
        for (var name : List.of(DOTS, LINKS, SCRIPT)) {
            var file = new LinkedHashMap<String, Object>();
            file.put("name", name);
            file.put("bytes", Files.size(work.resolve(name)));
            file.put("sha256", HashedFile.sha256(work.resolve(name)));
            files.add(file);
        }
        return files;
    }

    private static void zip(Path archive, Path work, Map<String, Object> manifest)
            throws IOException {
        Files.writeString(work.resolve(MANIFEST), JSON.writeValueAsString(manifest));
        try (OutputStream file = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (var name : List.of(MANIFEST, DOTS, LINKS, SCRIPT)) {
                var entry = new ZipEntry(name);
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                HashedFile.copied(work.resolve(name), zip);
                zip.closeEntry();
            }
        }
    }

    private static void remove(Path work) throws IOException {
        try (var files = Files.list(work)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(work);
    }
}
