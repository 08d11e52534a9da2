package io.lianxin.web.named;

import graphql.language.Document;
import graphql.parser.Parser;
import graphql.validation.ValidationError;
import graphql.validation.Validator;

import io.lianxin.export.TableShape;
import io.lianxin.export.TableShapes;
import io.lianxin.query.QueryEngine;
import io.lianxin.web.page.Example;
import io.lianxin.web.page.ExampleGallery;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The examples of the gallery by the names under which they can be asked; each is read when it is
 * first asked for. A test asks for all.
 */
@Component
class NamedQueries {

    private final QueryEngine engine;
    private final Map<String, Example> examples = new LinkedHashMap<>();
    private final Map<String, NamedQuery> read = new ConcurrentHashMap<>();

    NamedQueries(ExampleGallery gallery, QueryEngine engine) {
        this.engine = engine;
        gallery.examples().forEach(example -> examples.put(name(example), example));
    }

    private static String name(Example example) {
        return example.name().replaceFirst("^\\d+-", "");
    }

    private static NamedQuery read(Example example, QueryEngine engine) {
        var document = Parser.parse(example.query());
        check(example, document, engine);
        var table = TableShapes.of(engine.schema(), document, example.rows());
        return new NamedQuery(name(example), example, document, table);
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

    /**
     * The table of a query's answer.
     *
     * @param query the query
     * @param rows the list that makes the rows, its keys joined by dots; null for the query's own
     * @throws WrongAddress where it is no list of the query
     */
    TableShape table(NamedQuery query, @Nullable String rows) {
        if (rows == null) {
            return query.table();
        }
        try {
            return TableShapes.of(engine.schema(), query.document(), rows);
        } catch (IllegalArgumentException unknown) {
            throw new WrongAddress("_rows: " + unknown.getMessage() + ".");
        }
    }

    Optional<NamedQuery> find(String name) {
        return Optional.ofNullable(examples.get(name)).map(this::query);
    }

    Collection<NamedQuery> all() {
        return examples.values().stream().map(this::query).toList();
    }

    private NamedQuery query(Example example) {
        return read.computeIfAbsent(name(example), name -> read(example, engine));
    }
}
