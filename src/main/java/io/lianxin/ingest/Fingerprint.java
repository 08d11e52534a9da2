package io.lianxin.ingest;

import io.lianxin.ingest.fault.Faults;
import io.lianxin.ingest.fault.SeedDataException;
import io.lianxin.ingest.file.Hash;
import io.lianxin.ingest.file.TextFiles;

/**
 * By what a state of the files is known again without reading what they say.
 *
 * @param sha256 the hash of the records' files, in hexadecimal
 * @param schemaSha256 the hash of the schema's files, in hexadecimal
 */
public record Fingerprint(String sha256, String schemaSha256) {

    /**
     * Takes it of the files as they are now.
     *
     * @param folders where they are
     * @return their hashes
     * @throws SeedDataException where a directory or file cannot be read
     */
    public static Fingerprint of(Folders folders) {
        var faults = new Faults();
        var schema = TextFiles.read(folders.schema(), ".graphqls", faults);
        var files = TextFiles.read(folders.seedData(), ".yaml", faults);
        faults.throwIfAny();
        return new Fingerprint(Hash.of(files), Hash.of(schema));
    }

    /**
     * Takes it of files that were read.
     *
     * @param data their content
     * @return their hashes
     */
    public static Fingerprint of(SeedData data) {
        return new Fingerprint(data.sha256(), data.schemaSha256());
    }
}
