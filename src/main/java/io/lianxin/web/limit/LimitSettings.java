package io.lianxin.web.limit;

import io.lianxin.query.limit.DocumentLimit;
import io.lianxin.query.limit.DocumentLimits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import java.util.EnumMap;

/**
 * The settings below {@code lianxin.limits}: what a request may have. Fragments count at every
 * place where they are spread.
 *
 * @param body the body of a request, in bytes
 * @param address the address of a request with all its parameters, in bytes
 * @param depth levels of fields
 * @param fields fields of all operations of a document
 * @param aliases fields under another name
 * @param rootFields root fields of one operation
 * @param directives directives
 * @param fragments places where fragments are spread, named or not
 * @param definitions operations and named fragments
 * @param valueDepth levels of lists and objects in a value that is written in the document
 * @param tokens words and signs
 * @param blanks blanks, line ends and commas
 * @param characters characters of the document
 */
@ConfigurationProperties("lianxin.limits")
public record LimitSettings(
        @DefaultValue("256KB") DataSize body,
        @DefaultValue("16KB") DataSize address,
        @DefaultValue("15") int depth,
        @DefaultValue("2000") int fields,
        @DefaultValue("100") int aliases,
        @DefaultValue("20") int rootFields,
        @DefaultValue("50") int directives,
        @DefaultValue("1000") int fragments,
        @DefaultValue("200") int definitions,
        @DefaultValue("20") int valueDepth,
        @DefaultValue("5000") int tokens,
        @DefaultValue("100000") int blanks,
        @DefaultValue("200000") int characters) {

    private static final long MOST_BYTES = 64L * 1024 * 1024;

    /** Refuses what would let nothing pass, or anything. */
    public LimitSettings {
        refuse("body", body);
        refuse("address", address);
        refuse("depth", depth);
        refuse("fields", fields);
        refuse("aliases", aliases);
        refuse("root-fields", rootFields);
        refuse("directives", directives);
        refuse("fragments", fragments);
        refuse("definitions", definitions);
        refuse("value-depth", valueDepth);
        refuse("tokens", tokens);
        refuse("blanks", blanks);
        refuse("characters", characters);
    }

    private static void refuse(String name, DataSize size) {
        if (size.toBytes() < 1 || size.toBytes() > MOST_BYTES) {
            throw new IllegalArgumentException(
                    "lianxin.limits.%s is %s; give from 1B to 64MB, such as 256KB"
                            .formatted(name, size));
        }
    }

    private static void refuse(String name, int number) {
        if (number < 1) {
            throw new IllegalArgumentException(
                    "lianxin.limits.%s is %d; give 1 or more".formatted(name, number));
        }
    }

    /**
     * What a document may have.
     *
     * @return a number for everything
     */
    public DocumentLimits document() {
        var allowed = new EnumMap<DocumentLimit, Integer>(DocumentLimit.class);
        for (var limit : DocumentLimit.values()) {
            allowed.put(limit, of(limit));
        }
        return new DocumentLimits(allowed);
    }

    private int of(DocumentLimit limit) {
        return switch (limit) {
            case DEPTH -> depth;
            case FIELDS -> fields;
            case ALIASES -> aliases;
            case ROOT_FIELDS -> rootFields;
            case DIRECTIVES -> directives;
            case FRAGMENTS -> fragments;
            case DEFINITIONS -> definitions;
            case VALUE_DEPTH -> valueDepth;
            case TOKENS -> tokens;
            case BLANKS -> blanks;
            case CHARACTERS -> characters;
        };
    }
}
