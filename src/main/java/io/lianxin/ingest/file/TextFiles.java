package io.lianxin.ingest.file;

import io.lianxin.ingest.fault.Faults;
import io.lianxin.ingest.fault.RowPlace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the text files of a directory and of the folders in it. */
public final class TextFiles {

    private TextFiles() {}

    /**
     * Reads the files of an ending; hidden files and folders are left alone.
     *
     * @param directory where they are
     * @param ending how their names end, for instance {@code .yaml}
     * @param faults takes a missing directory and what cannot be read as UTF-8
     * @return by path
     */
    public static List<TextFile> read(Path directory, String ending, Faults faults) {
        var shown = directory.toString().replace('\\', '/');
        if (!Files.isDirectory(directory)) {
            faults.add(
                    new RowPlace(shown, 1),
                    "there is no such directory",
                    "Start in the project's directory, or name the right one with --lianxin.schema"
                            + " or --lianxin.seed-data");
            return List.of();
        }
        var files = new ArrayList<TextFile>();
        for (var path : paths(directory, ending, faults)) {
            read(directory, path, shown, files, faults);
        }
        if (files.isEmpty()) {
            faults.add(
                    new RowPlace(shown, 1),
                    "there is no file that ends in " + ending,
                    "Name the right directory");
        }
        files.sort(Comparator.comparing(TextFile::path));
        return files;
    }

    private static List<Path> paths(Path directory, String ending, Faults faults) {
        try (var tree = Files.walk(directory, FileVisitOption.FOLLOW_LINKS)) {
            return tree.filter(path ->
                            path.toString().endsWith(ending)
                                    && Files.isRegularFile(path)
                                    && !isHidden(directory.relativize(path)))
                    .toList();
        } catch (IOException unreadable) {
            faults.add(
                    new RowPlace(directory.toString(), 1),
                    "the directory cannot be read: " + unreadable.getMessage(),
                    "Give the program the right to read it");
            return List.of();
        }
    }

    private static boolean isHidden(Path path) {
        for (var part : path) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static void read(
            Path directory, Path path, String shown, List<TextFile> files, Faults faults) {
        var relative = directory.relativize(path).toString().replace('\\', '/');
        var name = shown + "/" + relative;
        try {
            var bytes = Files.readAllBytes(path);
            files.add(new TextFile(relative, name, decoded(bytes), Hash.of(bytes)));
        } catch (CharacterCodingException other) {
            faults.add(new RowPlace(name, 1), "the file is not UTF-8", "Save it as UTF-8");
        } catch (IOException unreadable) {
            faults.add(
                    new RowPlace(name, 1),
                    "the file cannot be read: " + unreadable.getMessage(),
                    "Give the program the right to read it");
        }
    }

    /** Strictly: bytes that are no UTF-8 are refused. */
    private static String decoded(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
