package io.lianxin.architecture.planted.terms;

import io.lianxin.architecture.planted.web.PlantedPage;

import org.springframework.util.StringUtils;

/**
 * A term that imports the web and Spring.
 *
 * @param page what it must not know
 */
public record ImpureTerm(PlantedPage page) {

    boolean isNamed() {
        return StringUtils.hasText(page.title());
    }
}
