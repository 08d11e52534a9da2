package io.lianxin.graph.embedded;

import org.neo4j.logging.Log;
import org.slf4j.Logger;

/** One of Neo4j's logs; its messages are formats of {@link String#format}. */
record Slf4jLog(Logger logger) implements Log {

    @Override
    public boolean isDebugEnabled() {
        return logger.isDebugEnabled();
    }

    @Override
    public void debug(String message) {
        logger.debug(message);
    }

    @Override
    public void debug(String message, Throwable cause) {
        logger.debug(message, cause);
    }

    @Override
    public void debug(String format, Object... arguments) {
        logger.debug(filled(format, arguments));
    }

    @Override
    public void info(String message) {
        logger.info(message);
    }

    @Override
    public void info(String message, Throwable cause) {
        logger.info(message, cause);
    }

    @Override
    public void info(String format, Object... arguments) {
        logger.info(filled(format, arguments));
    }

    @Override
    public void warn(String message) {
        logger.warn(message);
    }

    @Override
    public void warn(String message, Throwable cause) {
        logger.warn(message, cause);
    }

    @Override
    public void warn(String format, Object... arguments) {
        logger.warn(filled(format, arguments));
    }

    @Override
    public void error(String message) {
        logger.error(message);
    }

    @Override
    public void error(String message, Throwable cause) {
        logger.error(message, cause);
    }

    @Override
    public void error(String format, Object... arguments) {
        logger.error(filled(format, arguments));
    }

    private static String filled(String format, Object[] arguments) {
        return String.format(format, arguments);
    }
}
