package io.lianxin.ingest.yaml;

import io.lianxin.ingest.fault.Faults;
import io.lianxin.ingest.fault.RowPlace;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one YAML 1.2 file. */
public final class YamlReader {

    private static final Map<Tag, Yaml.Kind> KINDS =
            Map.of(
                    Tag.INT, Yaml.Kind.WHOLE,
                    Tag.FLOAT, Yaml.Kind.DECIMAL,
                    Tag.BOOL, Yaml.Kind.TRUTH,
                    Tag.NULL, Yaml.Kind.NOTHING);

    private final String file;
    private final Faults faults;

    private YamlReader(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /**
     * Reads a file.
     *
     * @param file the file as a reader would name it
     * @param text its content
     * @param faults takes what is no YAML, and keys that are written twice
     * @return the root; empty for an empty or malformed file
     */
    public static Optional<Yaml> read(String file, String text, Faults faults) {
        return new YamlReader(file, faults).read(text);
    }

    private Optional<Yaml> read(String text) {
        var settings =
                LoadSettings.builder()
                        .setLabel(file)
                        .setSchema(new CoreSchema())
                        .setCodePointLimit(Integer.MAX_VALUE)
                        .build();
        try {
            return new Compose(settings).composeString(text).map(this::node);
        } catch (MarkedYamlEngineException malformed) {
            var mark = malformed.getProblemMark().or(malformed::getContextMark);
            malformed(place(mark), malformed.getProblem());
        } catch (YamlEngineException malformed) {
            malformed(new RowPlace(file, 1), String.valueOf(malformed.getMessage()));
        }
        return Optional.empty();
    }

    private void malformed(RowPlace place, String problem) {
        faults.add(
                place,
                "this is no YAML: " + problem.replaceAll("\\s+", " "),
                "Mend the indentation, quotes or brackets here or just above");
    }

    private Yaml node(Node node) {
        var place = place(node.getStartMark());
        if (node.isRecursive()) {
            malformed(place, "a node contains itself by an alias");
            return new Yaml.Text("", Yaml.Kind.NOTHING, place);
        }
        return switch (node) {
            case ScalarNode scalar ->
                    new Yaml.Text(
                            scalar.getValue(),
                            KINDS.getOrDefault(scalar.getTag(), Yaml.Kind.TEXT),
                            place);
            case SequenceNode list -> new Yaml.Items(items(list), place);
            case MappingNode mapping -> new Yaml.Entries(entries(mapping), place);
            default -> throw new IllegalStateException("no such YAML node: " + node);
        };
    }

    private List<Yaml> items(SequenceNode list) {
        return list.getValue().stream().map(this::node).toList();
    }

    private Map<String, Yaml.Entry> entries(MappingNode mapping) {
        var entries = new LinkedHashMap<String, Yaml.Entry>();
        for (var tuple : mapping.getValue()) {
            var place = place(tuple.getKeyNode().getStartMark());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                malformed(place, "a key is no plain word");
                continue;
            }
            var entry = new Yaml.Entry(node(tuple.getValueNode()), place);
            var first = entries.putIfAbsent(key.getValue(), entry);
            if (first != null) {
                faults.add(
                        place,
                        "`" + key.getValue() + "` is already written at " + first.place(),
                        "Keep one of them");
            }
        }
        return entries;
    }

    private RowPlace place(Optional<Mark> mark) {
        return new RowPlace(file, mark.map(Mark::getLine).orElse(0) + 1);
    }
}
