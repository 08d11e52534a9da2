package io.lianxin.naive;

import io.lianxin.graph.GraphReader;
import io.lianxin.graph.Profile;
import io.lianxin.graph.ReadSession;
import io.lianxin.graph.Row;
import io.lianxin.graph.Statement;
import io.lianxin.query.QueryEngine;
import io.lianxin.support.Asked;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A small mistake that a wrong engine might make, planted into the statements on their way to the
 * database.
 */
enum PlantedFault {
    LESS_IS_AT_MOST(" < (\\$p)", " <= $1"),
    AT_LEAST_IS_MORE(" >= (\\$p)", " > $1"),
    A_FILTER_IS_DROPPED("n\\d+\\.`\\w+` = \\$p\\d+", "true"),
    NOT_KNOWS_A_THIRD_VALUE(", false\\)", ", null)"),
    ALL_NEEDS_ONE(
            "NOT EXISTS \\{ (MATCH [^{}]*?) WHERE (NOT coalesce)",
            "EXISTS { $1 } AND NOT EXISTS { $1 WHERE $2"),
    SINGLE_IS_SOME(" \\} = 1", " } >= 1"),
    CASE_IS_NEVER_FOLDED("toLower", ""),
    AN_OPEN_END_IS_CLOSED(" OR NOT coalesce\\(\\(n\\d+\\.`\\w+` IS NOT NULL\\), false\\)", ""),
    A_TREE_HAS_ONE_LEVEL("\\)\\{0,30\\}", "){0,1}"),
    PARALLEL_RELATIONSHIPS_COUNT("(RETURN|WITH) DISTINCT", "$1"),
    MISSING_VALUES_COME_FIRST("(n\\d+(\\.`\\w+`)?) IS NULL, ", "$1 IS NULL DESC, "),
    TIES_ARE_NOT_BROKEN(", n\\d+\\.`id`( SKIP \\$p\\d+)? LIMIT", "$1 LIMIT"),
    DESCENDING_IS_ASCENDING(" DESC(?=[, ])", ""),
    MISSING_KEYS_ARE_LOST(
            "WHEN size\\(n\\d+\\) < [^{}]* THEN \\{ MATCH", "WHEN false THEN { MATCH"),
    A_CURSOR_PASSES_OVER_EQUAL_KEYS(" OR \\(n\\d+(\\.`\\w+`)? = \\$p\\d+ AND", " OR (false AND"),
    A_CURSOR_REPEATS_ITS_RECORD("(n\\d+\\.`id`) ([<>]) (\\$p\\d+)\\)", "$1 $2= $3)"),
    NO_PAGE_FOLLOWS("LIMIT (\\$p\\d+) RETURN \\[\\[", "LIMIT $1 - 1 RETURN [["),
    AN_OFFSET_IS_IGNORED("SKIP \\$p\\d+", "SKIP 0"),
    A_MEDIAN_IS_A_VALUE("percentileCont", "percentileDisc"),
    A_SUM_OF_NOTHING_IS_ZERO("CASE WHEN count\\(([^()]*)\\) > 0 THEN (sum\\(\\1\\)) END", "$2"),
    A_WEEK_ENDS_WITH_THE_YEAR(
            "date\\.truncate\\('week', (n\\d+\\.`\\w+`)\\)",
            "CASE WHEN date.truncate('week', $1).year < $1.year"
                    + " THEN date.truncate('year', $1) ELSE date.truncate('week', $1) END"),
    HAVING_IS_IGNORED(" AS (n\\d+) WHERE [^{}]*? WITH \\1,", " AS $1 WITH $1,"),
    RECORDS_WITHOUT_A_KEY_ARE_LEFT_OUT("OPTIONAL CALL", "CALL"),
    FACETS_BEGIN_WITH_THE_RAREST("(AS (n\\d+) ORDER BY \\2) DESC", "$1");

    private final Pattern right;
    private final String wrong;

    PlantedFault(String right, String wrong) {
        this.right = Pattern.compile(right);
        this.wrong = wrong;
    }

    /** The statement of a question, which is not run. */
    static String statement(QueryEngine engine, String question) {
        var statements = new ArrayList<String>();
        GraphReader none = () -> new Untouched(statements);
        new Asked(engine, none).result(question);
        return String.join("", statements);
    }

    /** Runs nothing. */
    private record Untouched(List<String> statements) implements ReadSession {

        @Override
        public List<Row> read(Statement statement) {
            statements.add(statement.text());
            return List.of(new Row(Collections.singletonList(null)));
        }

        @Override
        public Profile profile(Statement statement) {
            throw new UnsupportedOperationException();
        }

        @Override
        public @Nullable ReadSession another() {
            return null;
        }

        @Override
        public void close() {}
    }

    /** Whether a statement has the place where it is made. */
    boolean isIn(String statement) {
        return right.matcher(statement).find();
    }

    /** A reader whose statements have it. */
    GraphReader in(GraphReader reader, List<Exception> refusals) {
        return () -> new Session(reader.open(), refusals);
    }

    private final class Session implements ReadSession {

        private final ReadSession session;
        private final List<Exception> refusals;

        Session(ReadSession session, List<Exception> refusals) {
            this.session = session;
            this.refusals = refusals;
        }

        @Override
        public List<Row> read(Statement statement) {
            var text = right.matcher(statement.text()).replaceAll(wrong);
            try {
                return session.read(new Statement(text, statement.parameters()));
            } catch (RuntimeException refused) {
                refusals.add(refused);
                throw refused;
            }
        }

        @Override
        public Profile profile(Statement statement) {
            return session.profile(statement);
        }

        @Override
        public @Nullable ReadSession another() {
            return null;
        }

        @Override
        public void close() {
            session.close();
        }
    }
}
