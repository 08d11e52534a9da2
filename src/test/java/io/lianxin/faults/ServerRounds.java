package io.lianxin.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.faults.Served.Told;
import io.lianxin.support.fault.FaultProxy;
import io.lianxin.support.fault.FaultProxy.Fault;
import io.lianxin.support.process.DatabaseProcess;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

@DisplayName("A Neo4j server in a process of its own is lost in every way, and found again")
class ServerRounds {

    private static final Duration A_WHILE = Duration.ofSeconds(8);
    private static final int ASKERS = 8;

    @Test
    void allAreToldWithinTheirTimeAndItsReturnIsNoticed() throws Exception {
        try (var server = DatabaseProcess.start();
                var network = new FaultProxy(server.address().getPort());
                var program = program(server, network)) {
            assertThat(program.ask(Served.SMALL).status()).isEqualTo(200);
            assertThat(program.get("/health/ready").status()).isEqualTo(200);

            server.kill();
            lost(program, "server killed", Duration.ofSeconds(3));
            server.restart();
            found(program, "server started again");

            network.let(Fault.DOWN);
            lost(program, "nobody listens", Duration.ofSeconds(3));
            network.let(Fault.NONE);
            found(program, "somebody listens again");

            network.let(Fault.SILENT);
            lost(program, "packets vanish", Duration.ofSeconds(5));
            network.let(Fault.NONE);
            found(program, "packets arrive again");

            network.let(Fault.SLOW);
            assertThat(program.askFor(Duration.ofSeconds(3), 2, Served.SMALL))
                    .allMatch(told -> told.status() == 200);
        }
    }

    private static Served program(DatabaseProcess server, FaultProxy network) throws Exception {
        return Served.start(
                "--lianxin.load=never",
                "--lianxin.cache.answers=0B",
                "--spring.neo4j.uri=bolt://127.0.0.1:" + network.port(),
                "--spring.neo4j.authentication.username=" + DatabaseProcess.USER,
                "--spring.neo4j.authentication.password=" + server.password());
    }

    private static void lost(Served program, String fault, Duration goal) throws Exception {
        var told = program.askFor(A_WHILE, ASKERS, Served.SMALL);
        var slowest = told.stream().max(Comparator.comparing(Told::took)).orElseThrow();
        Report.line(
                fault + ", " + told.size() + " questions",
                "503 within " + goal.toSeconds() + " s",
                statuses(told) + ", slowest " + Report.seconds(slowest.took()));
        Report.line(fault + ", `/health/ready`", "503", program.get("/health/ready").status());
        assertThat(told).allMatch(each -> each.status() == 503);
        assertThat(told).allMatch(each -> each.body().contains("DATABASE_UNAVAILABLE"));
        assertThat(slowest.took()).isLessThanOrEqualTo(goal);
    }

    private static void found(Served program, String fault) throws Exception {
        var ready = program.until("/health/ready", 200);
        Report.line(fault + ", `/health/ready`", "200 within 5 s", Report.seconds(ready));
        assertThat(ready).isLessThanOrEqualTo(Duration.ofSeconds(5));
        assertThat(program.ask(Served.SMALL).status()).isEqualTo(200);
    }

    private static String statuses(List<Told> told) {
        return told.stream().map(Told::status).distinct().sorted().toList().toString();
    }
}
