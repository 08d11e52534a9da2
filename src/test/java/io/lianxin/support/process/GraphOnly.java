package io.lianxin.support.process;

import io.lianxin.graph.GraphWriter;
import io.lianxin.graph.SequenceLock;
import io.lianxin.graph.Statement;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;

import java.time.Duration;

/** A program for child processes: opens the graph as the real one does, and waits to be stopped. */
@EnableAutoConfiguration
public class GraphOnly {

    /** What the program prints when the graph is open. */
    public static final String READY = "ready:";

    /**
     * Opens the graph, writes one node and says so.
     *
     * @param arguments settings, as for the real program
     */
    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(GraphOnly.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setKeepAlive(true);
        ConfigurableApplicationContext context = application.run(arguments);
        context.getBean(GraphWriter.class)
                .write(
                        Duration.ofMinutes(1),
                        change -> change.run(Statement.of("CREATE (:Child)")));
        System.out.println(READY + " " + context.getBean(SequenceLock.class).current().number());
    }
}
