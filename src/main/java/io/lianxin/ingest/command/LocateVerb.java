package io.lianxin.ingest.command;

import io.lianxin.ingest.SeedDataReader;
import io.lianxin.ingest.fault.SeedDataException;
import io.lianxin.ingest.source.Locator;

import java.io.PrintStream;

/** {@code locate}: says where a printed form stands on a page, as a citation ready to be pasted. */
public final class LocateVerb implements Verb {

    /** The verb. */
    public LocateVerb() {}

    @Override
    public String name() {
        return "locate";
    }

    @Override
    public String arguments() {
        return "<page> <surface form>";
    }

    @Override
    public String sentence() {
        return "Prints every place where the form stands on the page: offset, article, paragraph"
                + " and sentence, and a citation to paste.";
    }

    @Override
    public int run(Call call, PrintStream out) {
        if (call.words().size() < 2 || call.unknown() != null) {
            return usage(out);
        }
        var page = call.words().getFirst();
        var form = String.join(" ", call.words().subList(1, call.words().size()));
        try {
            var folders = call.folders();
            var records = SeedDataReader.draft(folders);
            var found = Locator.of(records, folders.corpus(), page).find(form);
            if (found.isEmpty()) {
                out.println("`" + form + "` stands nowhere on " + page + ".");
                return FAULTS;
            }
            found.forEach(out::println);
            return FINE;
        } catch (SeedDataException wrong) {
            out.println(wrong.getMessage());
            return FAULTS;
        }
    }
}
