package io.lianxin.mapping.sdl;

import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.FieldDefinition;
import graphql.language.NonNullType;

import java.util.Map;
import java.util.Set;

/** Finds directives that would be passed over in silence. */
final class DirectiveChecks {

    private static final Map<String, Set<String>> KNOWN =
            Map.of(
                    "node",
                            Set.of(
                                    "label",
                                    "plural",
                                    "caption",
                                    "key",
                                    "search",
                                    "term",
                                    "forwards"),
                    "value", Set.of("lower", "upper", "blur", "blurring", "written"),
                    "relationship",
                            Set.of("type", "direction", "through", "transitive", "draw", "label"),
                    "property",
                            Set.of(
                                    "name",
                                    "indexed",
                                    "printed",
                                    "editorial",
                                    "absent",
                                    "readingOf",
                                    "identity",
                                    "textHash",
                                    "naming",
                                    "endings"),
                    "computed", Set.of("by", "from"),
                    "validity",
                            Set.of(
                                    "from",
                                    "to",
                                    "attestedFrom",
                                    "attestedTo",
                                    "attestedWithin",
                                    "supersededFrom",
                                    "seats",
                                    "holder"),
                    "asOf", Set.of("follows", "date", "order", "told", "means", "otherwise"),
                    "restricted", Set.of("to", "shown"),
                    "deprecated", Set.of("reason"));

    private final Definitions definitions;
    private final Faults faults;

    DirectiveChecks(Definitions definitions, Faults faults) {
        this.definitions = definitions;
        this.faults = faults;
    }

    void run() {
        for (var type : definitions.objects.values()) {
            directives(type);
            type.getFieldDefinitions().forEach(field -> field(field, type.hasDirective("value")));
        }
        for (var type : definitions.interfaces.values()) {
            directives(type);
            type.getFieldDefinitions().forEach(field -> field(field, false));
        }
    }

    private void field(FieldDefinition field, boolean component) {
        directives(field);
        var direction = Arguments.of(field, "relationship").text("direction");
        if (direction != null && !Set.of("OUT", "IN").contains(direction)) {
            faults.add(
                    Definitions.place(field),
                    "@relationship of " + field.getName() + " has `direction: " + direction + "`",
                    "Write OUT or IN");
        }
        var label = Arguments.of(field, "relationship").text("label");
        if (label != null && !label.matches("[^.]+\\. [^.]*\\p{IsHan}[^.]*")) {
            faults.add(
                    Definitions.place(field),
                    "@relationship of " + field.getName() + " has `label: " + label + "`",
                    "Write it in English, then a full stop, then in Chinese");
        }
        if (field.hasDirective("restricted")
                && (component
                        || field.getType() instanceof NonNullType
                        || field.hasDirective("relationship")
                        || field.hasDirective("computed"))) {
            faults.add(
                    Definitions.place(field),
                    "@restricted stands on " + field.getName() + ", where it would not be obeyed",
                    "Put it on a field that is stored in a property and may be missing");
        }
    }

    private void directives(DirectivesContainer<?> element) {
        element.getDirectives().forEach(this::directive);
    }

    private void directive(Directive directive) {
        var known = KNOWN.get(directive.getName());
        if (known == null) {
            faults.add(
                    Definitions.place(directive),
                    "there is no directive @" + directive.getName(),
                    "Correct its name");
            return;
        }
        directive.getArguments().stream()
                .filter(argument -> !known.contains(argument.getName()))
                .forEach(argument ->
                        faults.add(
                                Definitions.place(argument),
                                "the directive @"
                                        + directive.getName()
                                        + " has no argument `"
                                        + argument.getName()
                                        + "`",
                                "Correct its name"));
    }
}
