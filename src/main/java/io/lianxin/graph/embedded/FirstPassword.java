package io.lianxin.graph.embedded;

import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.fs.FileSystemAbstraction;
import org.neo4j.kernel.impl.security.User;
import org.neo4j.logging.NullLogProvider;
import org.neo4j.memory.EmptyMemoryTracker;
import org.neo4j.server.security.SecureHasher;
import org.neo4j.server.security.SystemGraphCredential;
import org.neo4j.server.security.auth.CommunitySecurityModule;
import org.neo4j.server.security.auth.FileUserRepository;
import org.neo4j.string.UTF8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The password that a store has from its first start on. It is noted as {@code neo4j-admin dbms
 * set-initial-password} notes it, by the database's own classes; the database takes it over before
 * it listens.
 *
 * @param directory the data directory, in which nothing was stored yet
 */
record FirstPassword(Path directory) {

    void set(String password) throws IOException {
        Config config =
                Config.newBuilder()
                        .set(GraphDatabaseSettings.neo4j_home, directory)
                        .set(GraphDatabaseSettings.data_directory, directory)
                        .build();
        Path file = CommunitySecurityModule.getInitialUserRepositoryFile(config);
        Files.deleteIfExists(file);
        try (FileSystemAbstraction files = new DefaultFileSystemAbstraction()) {
            create(
                    new FileUserRepository(
                            files,
                            file,
                            NullLogProvider.getInstance(),
                            EmptyMemoryTracker.INSTANCE),
                    password);
        }
    }

    private static void create(FileUserRepository users, String password) throws IOException {
        try {
            users.start();
            users.create(
                    new User(
                            EmbeddedDatabase.USER,
                            null,
                            SystemGraphCredential.createCredentialForPassword(
                                    UTF8.encode(password), new SecureHasher()),
                            false,
                            false));
            users.shutdown();
        } catch (IOException | RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IOException("The first password could not be noted", failed);
        }
    }
}
