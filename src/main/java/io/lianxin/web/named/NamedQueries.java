package io.lianxin.web.named;

import graphql.language.Document;
import graphql.parser.Parser;
import graphql.validation.ValidationError;
import graphql.validation.Validator;

import io.lianxin.export.TableShapes;
import io.lianxin.query.QueryEngine;
import io.lianxin.web.page.Example;
import io.lianxin.web.page.ExampleGallery;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The examples of the gallery by the names under which they can be asked. */
@Component
class NamedQueries {

    private final Map<String, NamedQuery> byName = new LinkedHashMap<>();

    NamedQueries(ExampleGallery gallery, QueryEngine engine) {
        for (var example : gallery.examples()) {
            var query = read(example, engine);
            byName.put(query.name(), query);
        }
    }

    private static NamedQuery read(Example example, QueryEngine engine) {
        var document = Parser.parse(example.query());
        check(example, document, engine);
        var table = TableShapes.of(engine.schema(), document, example.rows());
        return new NamedQuery(example.name().replaceFirst("^\\d+-", ""), example, document, table);
    }

    private static void check(Example example, Document document, QueryEngine engine) {
        var faults = new Validator().validateDocument(engine.schema(), document, Locale.ENGLISH);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    "examples/%s.graphql does not fit the schema: %s"
                            .formatted(
                                    example.name(),
                                    faults.stream()
                                            .map(ValidationError::getMessage)
                                            .collect(Collectors.joining("; "))));
        }
    }

    Optional<NamedQuery> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Collection<NamedQuery> all() {
        return byName.values();
    }
}
