package io.lianxin.support;

import io.lianxin.graph.GraphReader;
import io.lianxin.graph.ReadSession;
import io.lianxin.graph.setup.ReadThrough;

import org.springframework.beans.factory.BeanFactory;

/** Stands before the program's reader, so that a test can run the same requests both ways. */
public final class SwitchableReader implements GraphReader {

    private final GraphReader standard;
    private final BeanFactory beans;
    private volatile GraphReader current;

    SwitchableReader(GraphReader standard, BeanFactory beans) {
        this.standard = standard;
        this.beans = beans;
        this.current = standard;
    }

    @Override
    public ReadSession open() {
        return current.open();
    }

    /**
     * Sends what follows another way.
     *
     * @param way the way; {@code AUTO} is the program's own choice
     */
    public void switchTo(ReadThrough way) {
        current =
                switch (way) {
                    case AUTO -> standard;
                    case BOLT -> beans.getBean("boltReader", GraphReader.class);
                    case IN_PROCESS -> beans.getBean("inProcessReader", GraphReader.class);
                };
    }
}
