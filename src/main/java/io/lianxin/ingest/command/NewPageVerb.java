package io.lianxin.ingest.command;

import io.lianxin.corpus.PageText;
import io.lianxin.ingest.SeedDataReader;
import io.lianxin.ingest.file.Hash;
import io.lianxin.ingest.page.PageDraft;
import io.lianxin.ingest.page.PageOutline;
import io.lianxin.ingest.row.Draft;
import io.lianxin.ingest.row.RecordSet;
import io.lianxin.ingest.source.Uncited;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** {@code new-page}: writes the first draft of a page's file, and lists its uncited sentences. */
public final class NewPageVerb implements Verb {

    private static final String ID = "id";

    /** The verb. */
    public NewPageVerb() {}

    @Override
    public String name() {
        return "new-page";
    }

    @Override
    public String arguments() {
        return "<text file> [--id=p005]";
    }

    @Override
    public String sentence() {
        return "Writes seed-data/page/<id>.yaml with hash, articles and passages, unless the page"
                + " is known, and lists the sentences on which nothing rests yet.";
    }

    @Override
    public int run(Call call, PrintStream out) {
        if (call.words().size() != 1 || call.unknown(ID) != null) {
            return usage(out);
        }
        var file = Path.of(call.words().getFirst());
        try {
            var bytes = Files.readAllBytes(file);
            var text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return page(call, Hash.of(bytes), text, out);
        } catch (CharacterCodingException other) {
            out.println(file + ":1: the file is not UTF-8. Save it as UTF-8.");
        } catch (IOException unreadable) {
            out.println(file + ":1: the file cannot be read. Name a text file that is there.");
        }
        return FAULTS;
    }

    private static int page(Call call, String sha256, String text, PrintStream out)
            throws IOException {
        var folders = call.folders();
        var known = find(SeedDataReader.draft(folders), sha256);
        if (known.isEmpty() && !write(call, sha256, text, out)) {
            return FAULTS;
        }
        var records = SeedDataReader.draft(folders);
        var page = find(records, sha256).map(Draft::id).orElse("");
        var uncited = Uncited.of(records, page, new PageText(text));
        out.println("Nothing rests yet on " + uncited.size() + " sentences of " + page + ":");
        uncited.forEach(line -> out.println("  " + line));
        return FINE;
    }

    private static Optional<Draft> find(RecordSet records, String sha256) {
        return records.of("Page").stream()
                .filter(page -> sha256.equals(page.text("sha256")))
                .findFirst();
    }

    private static boolean write(Call call, String sha256, String text, PrintStream out)
            throws IOException {
        var directory = call.folders().seedData().resolve("page");
        var given = call.value(ID);
        var id = given == null ? next(directory) : given;
        var file = directory.resolve(id + ".yaml");
        if (Files.exists(file)) {
            out.println(file + ":1: the file is already there. Choose another --id.");
            return false;
        }
        var articles = PageOutline.of(text);
        int characters = text.codePointCount(0, text.length());
        Files.createDirectories(directory);
        Files.writeString(file, PageDraft.of(id, sha256, characters, articles));
        out.printf(
                "Wrote %s: %d characters, %d articles, %d passages. Correct where an article"
                        + " begins, then run check.%n",
                file,
                characters,
                articles.size(),
                articles.stream().mapToInt(each -> each.sentences().size()).sum());
        return true;
    }

    /** The first id of the form {@code p000} that no file has. */
    private static String next(Path directory) {
        int number = 0;
        while (Files.exists(directory.resolve("p%03d.yaml".formatted(number)))) {
            number++;
        }
        return "p%03d".formatted(number);
    }
}
