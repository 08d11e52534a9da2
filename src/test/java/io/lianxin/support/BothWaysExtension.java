package io.lianxin.support;

import io.lianxin.graph.GraphReader;
import io.lianxin.graph.setup.Way;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.test.context.junit.jupiter.SpringExtension;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Gives {@link BothWays} its runs. */
final class BothWaysExtension implements TestTemplateInvocationContextProvider {

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
            ExtensionContext context) {
        return TestHome.current().ways().stream().map(OneWay::new);
    }

    private record OneWay(Way way) implements TestTemplateInvocationContext {

        @Override
        public String getDisplayName(int invocation) {
            return way.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new Switch(way));
        }
    }

    private record Switch(Way way)
            implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

        @Override
        public void beforeEach(ExtensionContext context) {
            ways(context).switchTo(way);
        }

        @Override
        public void afterEach(ExtensionContext context) {
            ways(context).switchTo(Way.AUTO);
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == GraphReader.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return beans(context).getBean("graphReader");
        }

        private static Ways ways(ExtensionContext context) {
            return beans(context).getBean(Ways.class);
        }

        private static BeanFactory beans(ExtensionContext context) {
            return SpringExtension.getApplicationContext(context);
        }
    }
}
