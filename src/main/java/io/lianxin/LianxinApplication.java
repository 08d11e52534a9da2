package io.lianxin;

import io.lianxin.mapping.SchemaModel;
import io.lianxin.mapping.SchemaReader;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

import java.nio.file.Path;

/** The program: a GraphQL server over the civic graph. */
@SpringBootApplication
public class LianxinApplication {

    /**
     * Runs the verb that the command line begins with; without one, serves.
     *
     * @param arguments a verb with its arguments, and Spring Boot's settings
     */
    public static void main(String[] arguments) {
        if (!Verbs.serves(arguments)) {
            ShortRun.advise();
        }
        int exit = Verbs.run(arguments, System.out);
        if (exit >= 0) {
            System.exit(exit);
        }
    }

    /**
     * What the schema says about storage: every room that reads or writes records follows it.
     *
     * @param directory the directory of the schema files
     * @return the model
     */
    @Bean
    static SchemaModel schemaModel(@Value("${lianxin.schema:schema}") Path directory) {
        return SchemaReader.read(directory);
    }
}
