package io.lianxin.graph.embedded;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/**
 * Has Spring make its driver, its client and what belongs to them only when somebody asks for one:
 * usually nobody does where the database is in this process.
 */
final class SleepingDriver implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        for (String name : beans.getBeanDefinitionNames()) {
            BeanDefinition definition = beans.getBeanDefinition(name);
            if (isOfTheDriver(definition.getFactoryBeanName())
                    || isOfTheDriver(definition.getBeanClassName())) {
                definition.setLazyInit(true);
            }
        }
    }

    private static boolean isOfTheDriver(@Nullable String maker) {
        return maker != null
                && (maker.startsWith("org.springframework.boot.neo4j.")
                        || maker.startsWith("org.springframework.boot.data.neo4j."));
    }
}
