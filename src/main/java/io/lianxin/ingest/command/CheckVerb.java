package io.lianxin.ingest.command;

import io.lianxin.ingest.Folders;
import io.lianxin.ingest.SeedDataReader;
import io.lianxin.ingest.fault.SeedDataException;
import io.lianxin.mapping.SchemaException;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;

/** {@code check}: says everything that is wrong in the files. */
public final class CheckVerb implements Verb {

    private static final String WATCH = "watch";

    /** The verb. */
    public CheckVerb() {}

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String arguments() {
        return "[--watch]";
    }

    @Override
    public String sentence() {
        return "Checks seed-data and says every fault with file, line and remedy; --watch repeats"
                + " it whenever a file changes.";
    }

    @Override
    public int run(Call call, PrintStream out) {
        if (!call.words().isEmpty() || call.unknown(WATCH) != null) {
            return usage(out);
        }
        var folders = call.folders();
        int result = check(folders, out);
        return call.has(WATCH) ? watch(folders, out) : result;
    }

    private static int watch(Folders folders, PrintStream out) {
        try (var changes = new Changes(folders)) {
            while (changes.await()) {
                out.println();
                check(folders, out);
            }
            return FINE;
        } catch (IOException unwatchable) {
            throw new UncheckedIOException(unwatchable);
        }
    }

    private static int check(Folders folders, PrintStream out) {
        try {
            var data = SeedDataReader.read(folders);
            out.printf(
                    "Release %s: %d records, %d relationships, no fault.%n",
                    data.release(), data.graph().nodes().size(), data.graph().links().size());
            out.println(
                    folders.corpus() == null
                            ? "The pages' texts are not at hand: hashes, offsets and sentences were"
                                    + " not compared. Set lianxin.corpus to their directory."
                            : data.proved()
                                    + " citations stand in the texts of "
                                    + folders.corpus()
                                    + " where they say.");
            out.println("SHA-256 " + data.sha256());
            return FINE;
        } catch (SeedDataException wrong) {
            wrong.faults().forEach(out::println);
            out.println(
                    wrong.faults().size() + (wrong.faults().size() == 1 ? " fault." : " faults."));
        } catch (SchemaException wrong) {
            out.println(wrong.getMessage());
        }
        return FAULTS;
    }
}
