package io.lianxin.graph.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.graph.index.IndexDefinition.FullText;
import io.lianxin.graph.index.IndexDefinition.Range;
import io.lianxin.graph.index.IndexDefinition.Unique;

import org.junit.jupiter.api.Test;

import java.util.List;

class IndexDefinitionTests {

    @Test
    void namesSayWhatIsIndexed() {
        assertThat(new Unique("Person", "id").name()).isEqualTo("lx_unique_person_id");
        assertThat(new Range("Visit", List.of("date", "id")).name())
                .isEqualTo("lx_range_visit_date_id");
        assertThat(new FullText("cjk", "search", List.of("Person"), List.of("name")).name())
                .isEqualTo("lx_text_cjk_search");
    }

    @Test
    void aConstraintIsDroppedAsOne() {
        assertThat(new Unique("Person", "id").create())
                .isEqualTo(
                        "CREATE CONSTRAINT `lx_unique_person_id` IF NOT EXISTS FOR (n:`Person`)"
                                + " REQUIRE n.`id` IS UNIQUE");
        assertThat(new Unique("Person", "id").drop())
                .isEqualTo("DROP CONSTRAINT `lx_unique_person_id` IF EXISTS");
    }

    @Test
    void aFullTextIndexReadsChinese() {
        assertThat(
                        new FullText("cjk", "search", List.of("Place", "Person"), List.of("name"))
                                .create())
                .isEqualTo(
                        "CREATE FULLTEXT INDEX `lx_text_cjk_search` IF NOT EXISTS"
                                + " FOR (n:`Person`|`Place`) ON EACH [n.`name`]"
                                + " OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}");
    }

    @Test
    void aBacktickInANameStaysInTheName() {
        assertThat(new Range("A`B", List.of("c")).create())
                .isEqualTo(
                        "CREATE INDEX `lx_range_a``b_c` IF NOT EXISTS FOR (n:`A``B`)"
                                + " ON (n.`c`)");
    }

    @Test
    void theOrderOfLabelsMakesNoOtherFullTextIndex() {
        assertThat(new FullText("cjk", "x", List.of("B", "A"), List.of("d", "c")))
                .isEqualTo(new FullText("cjk", "x", List.of("A", "B"), List.of("c", "d")));
    }
}
