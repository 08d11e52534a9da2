package io.lianxin.insight;

/**
 * How much of something one request may have.
 *
 * @param name by which the limit is called in errors and settings
 * @param value the greatest number that is allowed
 * @param unit what is counted
 * @param en what is limited, in English
 * @param zh what is limited, in Chinese
 */
public record PublishedLimit(String name, long value, String unit, String en, String zh) {}
