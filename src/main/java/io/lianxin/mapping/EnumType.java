package io.lianxin.mapping;

import java.util.Map;

/**
 * A code list.
 *
 * @param name the name in the schema
 * @param description what it means
 * @param codes its codes with their descriptions, in the schema's order
 * @param place where it is written
 */
public record EnumType(
        String name, String description, Map<String, String> codes, SchemaPlace place) {}
