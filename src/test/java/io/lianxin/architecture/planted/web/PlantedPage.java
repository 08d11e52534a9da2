package io.lianxin.architecture.planted.web;

/**
 * Something of the web.
 *
 * @param title what it is called
 */
public record PlantedPage(String title) {}
