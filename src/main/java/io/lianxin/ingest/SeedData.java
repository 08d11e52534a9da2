package io.lianxin.ingest;

import io.lianxin.ingest.row.RecordSet;
import io.lianxin.ingest.store.StoredGraph;
import io.lianxin.mapping.SchemaModel;

/**
 * One state of the files: checked, complete, ready to be stored.
 *
 * @param release the name under which it is cited
 * @param sha256 the hash of its files, in hexadecimal
 * @param schemaSha256 the hash of the schema's files, in hexadecimal
 * @param model what the schema says
 * @param records the complete drafts
 * @param graph how they are stored
 * @param proved the number of citations that were compared with the text of their page
 */
public record SeedData(
        String release,
        String sha256,
        String schemaSha256,
        SchemaModel model,
        RecordSet records,
        StoredGraph graph,
        int proved) {}
