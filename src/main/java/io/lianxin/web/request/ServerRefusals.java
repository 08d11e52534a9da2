package io.lianxin.web.request;

import io.lianxin.query.fault.ErrorCode;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Tells as JSON what the server refuses before the program sees it, and nothing of its inside. */
public final class ServerRefusals extends ErrorReportValve {

    /** Made by the server. */
    public ServerRefusals() {
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable fault) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var known = HttpStatus.resolve(status);
        var refusal =
                new Refusal(
                        status,
                        status >= 500 ? ErrorCode.INTERNAL : ErrorCode.INVALID_REQUEST,
                        "The server refuses the request: %s."
                                .formatted(known == null ? status : known.getReasonPhrase()),
                        Map.of());
        try {
            response.setContentType("application/json");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(new String(refusal.bytes(), StandardCharsets.UTF_8));
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException gone) {
            container.getLogger().debug("the caller is gone", gone);
        }
    }
}
