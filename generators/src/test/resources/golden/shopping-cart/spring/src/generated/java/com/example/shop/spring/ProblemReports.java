package com.example.shop.spring;

import com.example.shop.runtime.http.Problem;
import com.example.shop.runtime.json.JsonFormat;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import tools.jackson.databind.json.JsonMapper;

/** Problem documents for requests that Tomcat refuses before anybody else sees them. */
public final class ProblemReports extends ErrorReportValve {

    private final JsonMapper json = JsonFormat.incoming();

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Problem problem = status < 500
                ? Problem.of(status, "Bad request", "The request is not well-formed")
                : Problem.of(status, "Failed", "The request failed; the log says why");
        byte[] body = json.writeValueAsBytes(problem.document());
        try {
            response.setContentType("application/problem+json");
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
            response.finishResponse();
        } catch (IOException gone) {
            container.getLogger().debug("nobody reads the answer any more", gone);
        }
    }
}
