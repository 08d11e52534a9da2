package io.lianxin.support;

import io.lianxin.graph.GraphReader;
import io.lianxin.graph.GraphWriter;
import io.lianxin.graph.ReadSession;
import io.lianxin.graph.setup.Way;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;

import java.time.Duration;
import java.util.function.Function;

/** Stands before the program's reader and writer, so that a test can run both ways. */
public final class Ways implements BeanPostProcessor {

    private final BeanFactory beans;
    private volatile Way way = Way.AUTO;

    /**
     * The program's own choice, until a test switches.
     *
     * @param beans the program
     */
    public Ways(BeanFactory beans) {
        this.beans = beans;
    }

    /**
     * Sends what follows another way.
     *
     * @param other the way; {@code AUTO} is the program's own choice
     */
    public void switchTo(Way other) {
        way = other;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return switch (name) {
            case "graphReader" -> new Reader((GraphReader) bean);
            case "graphWriter" -> new Writer((GraphWriter) bean);
            default -> bean;
        };
    }

    private <T> T current(T standard, Class<T> type) {
        var kind = type == GraphReader.class ? "Reader" : "Writer";
        return switch (way) {
            case AUTO -> standard;
            case BOLT -> beans.getBean("bolt" + kind, type);
            case IN_PROCESS -> beans.getBean("inProcess" + kind, type);
        };
    }

    private final class Reader implements GraphReader {

        private final GraphReader standard;

        private Reader(GraphReader standard) {
            this.standard = standard;
        }

        @Override
        public ReadSession open() {
            return current(standard, GraphReader.class).open();
        }
    }

    private final class Writer implements GraphWriter {

        private final GraphWriter standard;

        private Writer(GraphWriter standard) {
            this.standard = standard;
        }

        @Override
        public <T> T change(Duration timeout, Function<Change, T> work) {
            return current(standard, GraphWriter.class).change(timeout, work);
        }
    }
}
