package io.lianxin.graph.inprocess;

import org.neo4j.internal.kernel.api.exceptions.ProcedureException;
import org.neo4j.internal.kernel.api.procs.QualifiedName;
import org.neo4j.internal.kernel.api.security.PermissionState;
import org.neo4j.internal.kernel.api.security.StaticAccessMode;
import org.neo4j.kernel.api.QueryLanguage;
import org.neo4j.kernel.api.procedure.GlobalProcedures;
import org.neo4j.kernel.api.procedure.ProcedureView;
import org.neo4j.kernel.impl.api.security.RestrictedAccessMode;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a reading statement may do: look at the graph, and call the procedures that our own
 * statements call. It reads no file and no address, and asks the database nothing about itself.
 */
final class ReadingOnly extends RestrictedAccessMode {

    private static final List<QualifiedName> CALLED =
            List.of(new QualifiedName(new String[] {"db", "index", "fulltext"}, "queryNodes"));

    private final Set<Integer> callable;

    private ReadingOnly(Set<Integer> callable) {
        super(StaticAccessMode.READ, StaticAccessMode.READ);
        this.callable = callable;
    }

    /** The same for all statements to a database. */
    static ReadingOnly in(GraphDatabaseAPI database) {
        ProcedureView known =
                database.getDependencyResolver()
                        .resolveDependency(GlobalProcedures.class)
                        .getCurrentView();
        return new ReadingOnly(
                CALLED.stream()
                        .flatMap(name ->
                                QueryLanguage.ALL.stream().map(dialect -> id(known, name, dialect)))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static int id(ProcedureView known, QualifiedName name, QueryLanguage dialect) {
        try {
            return known.procedure(name, dialect).id();
        } catch (ProcedureException unknown) {
            throw new IllegalStateException("This Neo4j has no procedure " + name, unknown);
        }
    }

    @Override
    public PermissionState allowsExecuteProcedure(int procedure) {
        return PermissionState.fromAllowList(callable.contains(procedure));
    }

    @Override
    public PermissionState allowExecuteAdminProcedures() {
        return PermissionState.EXPLICIT_DENY;
    }

    @Override
    public PermissionState shouldBoostProcedure(int procedure) {
        return PermissionState.NOT_GRANTED;
    }

    @Override
    public PermissionState allowsShowSetting(String setting) {
        return PermissionState.EXPLICIT_DENY;
    }

    @Override
    public PermissionState allowsLoadAllData() {
        return PermissionState.EXPLICIT_DENY;
    }

    @Override
    public PermissionState allowsLoadUri(URI address, InetAddress host) {
        return PermissionState.EXPLICIT_DENY;
    }

    /** For the words of a refusal. */
    @Override
    public String name() {
        return "reading only";
    }
}
