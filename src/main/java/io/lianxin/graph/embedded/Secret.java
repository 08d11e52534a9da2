package io.lianxin.graph.embedded;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** The database's password: generated, and kept in a file that only its owner reads. */
record Secret(Path directory) {

    private static final int BYTES = 32;

    static Secret in(Path directory) throws IOException {
        Files.createDirectories(directory);
        return new Secret(directory);
    }

    /** Whether nothing was ever stored here: the password is still to be chosen. */
    boolean isFirst() {
        return !Files.exists(directory.resolve("databases/system"));
    }

    /** Whether there is a store whose password nobody knows any more. */
    boolean isLost() {
        return !Files.exists(file());
    }

    /** Writes a new secret beside the old one; {@link #keep} puts it in its place. */
    String propose() throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Files.deleteIfExists(proposed());
        FileChannel.open(proposed(), Set.of(CREATE, WRITE, TRUNCATE_EXISTING), ownerOnly()).close();
        Files.writeString(proposed(), text + "\n");
        return text;
    }

    void keep() throws IOException {
        Files.move(proposed(), file(), StandardCopyOption.REPLACE_EXISTING);
    }

    String read() throws IOException {
        return Files.readString(file()).strip();
    }

    private Path file() {
        return directory.resolve("secret");
    }

    private Path proposed() {
        return directory.resolve("secret.new");
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
