package io.lianxin.graph.setup;

import io.lianxin.graph.embedded.EmbeddedChoice;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.context.annotation.Configuration;

/**
 * The database and the way to it, without the rest of the program: for commands that only write.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    ConfigurationPropertiesAutoConfiguration.class,
    PropertyPlaceholderAutoConfiguration.class,
    Neo4jAutoConfiguration.class,
    DataNeo4jAutoConfiguration.class,
    EmbeddedChoice.class,
    GraphSetup.class
})
public class GraphAlone {

    /** The choice of what belongs to it; Spring creates it. */
    public GraphAlone() {}
}
