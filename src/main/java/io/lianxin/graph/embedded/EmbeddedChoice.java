package io.lianxin.graph.embedded;

import io.lianxin.graph.setup.NoDatabaseException;
import io.lianxin.graph.setup.NoServerNamed;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Import;

/** Uses the embedded database when no server is named, and says so when there is neither. */
@AutoConfiguration(before = Neo4jAutoConfiguration.class)
@Conditional(NoServerNamed.class)
@ConditionalOnMissingBean(Neo4jConnectionDetails.class)
public class EmbeddedChoice {

    private static final String EMBEDDED = "org.neo4j.dbms.api.DatabaseManagementServiceBuilder";

    /** The choice; Spring creates it. */
    public EmbeddedChoice() {}

    /** The embedded database is on the class path. */
    @ConditionalOnClass(name = EMBEDDED)
    @Import(EmbeddedConfiguration.class)
    static class Present {}

    /** The embedded database is not on the class path. */
    @ConditionalOnMissingClass(EMBEDDED)
    static class Absent {

        @Bean
        Neo4jConnectionDetails noDatabase() {
            throw NoDatabaseException.absent();
        }
    }
}
