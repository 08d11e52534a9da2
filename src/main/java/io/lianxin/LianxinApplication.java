package io.lianxin;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: a GraphQL server over the civic graph. */
@SpringBootApplication
public class LianxinApplication {

    /**
     * Starts the server.
     *
     * @param arguments Spring Boot's command-line arguments
     */
    public static void main(String[] arguments) {
        SpringApplication.run(LianxinApplication.class, arguments);
    }
}
