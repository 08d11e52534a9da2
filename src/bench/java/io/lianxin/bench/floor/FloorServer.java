package io.lianxin.bench.floor;

import io.lianxin.bench.generate.Proportions;
import io.lianxin.bench.template.Space;
import io.lianxin.bench.template.Template;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The floor as a process: Tomcat, one servlet, one statement a template. */
public final class FloorServer {

    private static final long MEBIBYTE = 1024L * 1024L;
    private static final int THREADS = 32;

    private FloorServer() {}

    /**
     * Serves until it is stopped.
     *
     * @param arguments the port, then either a data directory and the page cache in MB, or an
     *     address of Bolt and its password
     * @throws IOException where no directory can be made for Tomcat
     * @throws LifecycleException where the port is taken, say
     */
    public static void main(String[] arguments) throws IOException, LifecycleException {
        Rows rows =
                arguments[1].startsWith("bolt:")
                        ? new BoltRows(arguments[1], arguments[2])
                        : new InProcessRows(
                                Path.of(arguments[1]), Long.parseLong(arguments[2]) * MEBIBYTE);
        var statements = new HashMap<String, String>();
        for (var template : Template.all(new Space(1, Proportions.reported()))) {
            var cypher = template.cypher();
            if (cypher != null) {
                statements.put(template.name(), cypher);
            }
        }
        Runtime.getRuntime().addShutdownHook(new Thread(rows::close));
        serve(Integer.parseInt(arguments[0]), new Floor(rows, statements));
    }

    /** Serves until it is stopped. */
    static void serve(int port, HttpServlet servlet) throws IOException, LifecycleException {
        var tomcat = new Tomcat();
        tomcat.setBaseDir(Files.createTempDirectory("lianxin-floor").toString());
        tomcat.setPort(port);
        tomcat.setHostname("127.0.0.1");
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        tomcat.getConnector().setProperty("maxThreads", Integer.toString(THREADS));
        var context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "floor", servlet);
        context.addServletMappingDecoded("/*", "floor");
        tomcat.start();
        tomcat.getServer().await();
    }

    /** Answers {@code {"template": …, "variables": {…}}}. */
    private static final class Floor extends HttpServlet {

        private static final JsonMapper JSON = new JsonMapper();
        private static final String HELLO = "RETURN 'hello' AS hello";

        private final transient Rows rows;
        private final transient Map<String, String> statements;

        Floor(Rows rows, Map<String, String> statements) {
            this.rows = rows;
            this.statements = statements;
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            Map<?, ?> asked = JSON.readValue(request.getInputStream(), Map.class);
            var parameters = new HashMap<String, Object>();
            if (asked.get("variables") instanceof Map<?, ?> variables) {
                variables.forEach((name, value) -> parameters.put(String.valueOf(name), value));
            }
            var statement = statements.getOrDefault(String.valueOf(asked.get("template")), HELLO);
            if (!asked.containsKey("variables")) {
                response.sendError(HttpServletResponse.SC_BAD_REQUEST);
                return;
            }
            var bytes =
                    asked.containsKey("profile")
                            ? JSON.writeValueAsBytes(rows.profile(statement, parameters))
                            : answer(statement, parameters);
            response.setContentType("application/json");
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }

        private byte[] answer(String statement, Map<String, Object> parameters) {
            var found = rows.ask(statement, parameters);
            var text = new JsonText().raw("{\"data\":{").field(found.getKey());
            var body = text.value(found.getValue()).raw("}}").toString();
            return body.getBytes(StandardCharsets.UTF_8);
        }
    }
}
