package io.lianxin.graph.setup;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

import java.nio.file.Files;
import java.nio.file.Path;

/** Whether the embedded database is used and its data directory is new. */
public final class NothingStored implements Condition {

    /** The condition; Spring creates it. */
    public NothingStored() {}

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        var directory = context.getEnvironment().getProperty("lianxin.data", "data");
        return new NoServerNamed().matches(context, metadata)
                && !Files.exists(Path.of(directory, "databases"));
    }
}
