package io.lianxin.export.dump;

import io.lianxin.graph.RecordVersion;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;

/**
 * The archives in a directory.
 *
 * @param directory it need not be there
 */
public record KeptDumps(Path directory) {

    private static final String MANIFEST = "manifest.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * The archive of a version, made before.
     *
     * @param version the record's version
     * @return empty where there is none, or it is of another format
     * @throws IOException where the directory cannot be read
     */
    public Optional<Dump> of(RecordVersion version) throws IOException {
        for (var file : files()) {
            var manifest = manifest(file);
            if (isOf(version, manifest)) {
                return Optional.of(
                        new Dump(file, Files.size(file), HashedFile.sha256(file), manifest));
            }
        }
        return Optional.empty();
    }

    private static boolean isOf(RecordVersion version, Map<String, Object> manifest) {
        return manifest.get("record") instanceof Map<?, ?> record
                && String.valueOf(DumpMaker.FORMAT).equals(String.valueOf(manifest.get("format")))
                && version.sha256().equals(record.get("sha256"))
                && version.release().equals(record.get("release"))
                && String.valueOf(version.number()).equals(String.valueOf(record.get("number")));
    }

    /** Empty where a file is no archive of ours. */
    private static Map<String, Object> manifest(Path file) {
        var manifest = new LinkedHashMap<String, Object>();
        try (var archive = new ZipFile(file.toFile())) {
            var entry = archive.getEntry(MANIFEST);
            if (entry != null) {
                try (var text = archive.getInputStream(entry)) {
                    Map<?, ?> read = JSON.readValue(text, Map.class);
                    read.forEach((name, value) -> manifest.put(String.valueOf(name), value));
                }
            }
        } catch (IOException | JacksonException broken) {
            return Map.of();
        }
        return manifest;
    }

    /**
     * Removes all other archives.
     *
     * @param dump the one that stays
     * @throws IOException where one cannot be removed
     */
    public void keepOnly(Dump dump) throws IOException {
        for (var file : files()) {
            if (!file.equals(dump.file())) {
                Files.delete(file);
            }
        }
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (var files = Files.newDirectoryStream(directory, "lianxin-*.zip")) {
            var all = new ArrayList<Path>();
            files.forEach(all::add);
            all.sort(null);
            return all;
        }
    }
}
