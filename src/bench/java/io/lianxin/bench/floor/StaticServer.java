package io.lianxin.bench.floor;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.catalina.LifecycleException;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Answers with bytes that it holds: no server does less for a request. */
public final class StaticServer {

    private StaticServer() {}

    /**
     * Serves until it is stopped.
     *
     * @param arguments the port, and the folder whose files are answered by their names
     * @throws IOException where a file cannot be read
     * @throws LifecycleException where the port is taken, say
     */
    public static void main(String[] arguments) throws IOException, LifecycleException {
        var answers = new HashMap<String, byte[]>();
        try (var files = Files.list(Path.of(arguments[1]))) {
            for (var file : files.toList()) {
                answers.put("/" + file.getFileName(), Files.readAllBytes(file));
            }
        }
        FloorServer.serve(Integer.parseInt(arguments[0]), new Held(answers));
    }

    /** Reads the request and answers by its path. */
    private static final class Held extends HttpServlet {

        @Serial private static final long serialVersionUID = 1;

        private final transient Map<String, byte[]> answers;

        Held(Map<String, byte[]> answers) {
            this.answers = answers;
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            request.getInputStream().readAllBytes();
            var bytes = answers.getOrDefault(request.getPathInfo(), new byte[0]);
            response.setContentType("application/json");
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }
    }
}
