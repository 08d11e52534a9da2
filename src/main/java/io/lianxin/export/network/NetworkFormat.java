package io.lianxin.export.network;

import io.lianxin.export.linked.LinkedData;

import java.util.Arrays;
import java.util.Optional;

/** The formats in which a network leaves. */
public enum NetworkFormat {
    /** GraphML 1.1. */
    GRAPHML("graphml", "application/graphml+xml"),
    /** GEXF 1.2. */
    GEXF("gexf", "application/gexf+xml"),
    /** A table of the dots. */
    NODES("nodes.csv", "text/csv"),
    /** A table of the lines. */
    EDGES("edges.csv", "text/csv"),
    /** Elements JSON of Cytoscape. */
    CYTOSCAPE("cyjs", "application/vnd.cytoscape+json"),
    /** Nodes and links for D3. */
    D3("d3.json", "application/vnd.d3+json"),
    /** Cypher that makes the network in an empty database. */
    CYPHER("cypher", "application/x-cypher-query"),
    /** JSON-LD with its context. */
    JSON_LD("jsonld", "application/ld+json");

    private final String extension;
    private final String mediaType;

    NetworkFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /**
     * The end of an address or a file's name.
     *
     * @return without the dot before it
     */
    public String extension() {
        return extension;
    }

    /**
     * The media type.
     *
     * @return without parameters; the characters are UTF-8
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * Whether it is a table.
     *
     * @return true for comma-separated values
     */
    public boolean isTable() {
        return this == NODES || this == EDGES;
    }

    /**
     * Writes a network.
     *
     * @param answer its dots and lines
     * @param origin where it comes from, which every format but the tables tells
     * @return the whole file
     */
    public String write(NetworkAnswer answer, Origin origin) {
        return switch (this) {
            case GRAPHML -> GraphMl.of(answer, origin);
            case GEXF -> Gexf.of(answer, origin);
            case NODES -> NetworkTables.dots(answer);
            case EDGES -> NetworkTables.lines(answer);
            case CYTOSCAPE -> NetworkJson.cytoscape(answer, origin);
            case D3 -> NetworkJson.d3(answer, origin);
            case CYPHER -> CypherScript.of(answer, origin);
            case JSON_LD -> LinkedData.of(answer, origin);
        };
    }

    /**
     * The format of an address.
     *
     * @param name for instance {@code network-of-a-person.graphml}
     * @return empty where the name has no such end
     */
    public static Optional<NetworkFormat> ofName(String name) {
        return Arrays.stream(values())
                .filter(each -> name.endsWith("." + each.extension))
                .findFirst();
    }
}
