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
        String name, String description, Map<String, String> codes, SchemaPlace place) {

    /**
     * A code in words.
     *
     * @param code one of the codes
     * @return the Chinese term at the end of its description's first line; the code itself where
     *     the list does not have it
     */
    public String term(String code) {
        var line = codes.getOrDefault(code, code).lines().findFirst().orElse(code);
        var last = line.lastIndexOf(". ");
        return last < 0 ? line : line.substring(last + 2);
    }
}
