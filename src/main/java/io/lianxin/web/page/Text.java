package io.lianxin.web.page;

/**
 * A text of ours in both languages.
 *
 * @param en English
 * @param zh Chinese
 */
public record Text(String en, String zh) {}
