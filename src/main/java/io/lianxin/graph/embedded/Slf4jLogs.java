package io.lianxin.graph.embedded;

import org.neo4j.logging.Log;
import org.neo4j.logging.LogProvider;
import org.slf4j.LoggerFactory;

/** Hands what Neo4j tells its user to the program's own log, below the logger {@code neo4j}. */
final class Slf4jLogs implements LogProvider {

    @Override
    public Log getLog(Class<?> loggingClass) {
        return getLog(loggingClass.getSimpleName());
    }

    @Override
    public Log getLog(String name) {
        return new Slf4jLog(LoggerFactory.getLogger("neo4j." + name));
    }
}
