package io.lianxin.support;

import io.lianxin.graph.GraphReader;
import io.lianxin.graph.setup.ReadThrough;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
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

    private record OneWay(ReadThrough way) implements TestTemplateInvocationContext {

        @Override
        public String getDisplayName(int invocation) {
            return way.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new Switch(way));
        }
    }

    private record Switch(ReadThrough way)
            implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

        @Override
        public void beforeEach(ExtensionContext context) {
            reader(context).switchTo(way);
        }

        @Override
        public void afterEach(ExtensionContext context) {
            reader(context).switchTo(ReadThrough.AUTO);
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == GraphReader.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return reader(context);
        }

        private static SwitchableReader reader(ExtensionContext context) {
            return (SwitchableReader)
                    SpringExtension.getApplicationContext(context).getBean("graphReader");
        }
    }
}
