package io.lianxin.query;

import graphql.GraphQLContext;

import io.lianxin.graph.ReadSession;
import io.lianxin.graph.RecordVersion;
import io.lianxin.query.degree.Degrees;

/**
 * What an operation brings with it in its GraphQL context, beside the session that it reads with
 * (under {@code ReadSession.class}), the version of the record that it reads (under {@code
 * RecordVersion.class}), what is known of numbers in it (under {@code Degrees.class}) and, where an
 * explanation is wanted, the list that takes it (under {@code Explanation.class}).
 */
public final class ReadContext {

    /** The key of the caller's roles, a set of names. */
    public static final String ROLES = "lianxin.roles";

    /** The role that may see how any operation is answered. */
    public static final String OPERATOR = "OPERATOR";

    private ReadContext() {}

    /**
     * Puts in what every operation needs.
     *
     * @param context an operation's context
     * @param session the session that it reads with
     * @param version the version that it reads
     * @param degrees what is known of numbers in it
     * @return the context
     */
    public static GraphQLContext.Builder enter(
            GraphQLContext.Builder context,
            ReadSession session,
            RecordVersion version,
            Degrees degrees) {
        return context.of(ReadSession.class, session)
                .of(RecordVersion.class, version)
                .of(Degrees.class, degrees);
    }

    /**
     * What is known of the numbers of records and relationships.
     *
     * @param context an operation's context
     * @return usual numbers where nothing is said
     */
    public static Degrees degrees(GraphQLContext context) {
        return context.getOrDefault(Degrees.class, Degrees.UNKNOWN);
    }
}
