package io.lianxin.bench.store;

import io.lianxin.bench.generate.CivicGraph;
import io.lianxin.bench.generate.Proportions;
import io.lianxin.graph.index.IndexDefinition;
import io.lianxin.ingest.file.Hash;
import io.lianxin.ingest.store.ModelIndexes;
import io.lianxin.mapping.SchemaModel;

import org.springframework.util.FileSystemUtils;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * By what a kept graph is known to be still as it would be made: the bytes of a tiny graph of the
 * same seed, and the indexes. A change of the schema's words alone changes neither.
 */
final class Fingerprint {

    private Fingerprint() {}

    static String of(SchemaModel model, long seed) throws IOException {
        var folder = Files.createTempDirectory("lianxin-graph");
        try {
            var sheets = new CivicGraph(seed, 1, Proportions.tiny()).write(model, folder);
            var all = new ByteArrayOutputStream();
            for (var argument : sheets.importArguments()) {
                all.writeBytes(text(argument.replace(folder.toString(), "")));
            }
            try (var files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    all.writeBytes(Files.readAllBytes(file));
                }
            }
            ModelIndexes.of(model).stream()
                    .map(IndexDefinition::create)
                    .sorted()
                    .forEach(index -> all.writeBytes(text(index)));
            return Hash.of(all.toByteArray());
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static byte[] text(String part) {
        return part.getBytes(StandardCharsets.UTF_8);
    }
}
