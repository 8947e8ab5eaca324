package com.example.shop.spring;

import com.example.shop.runtime.http.Problem;
import com.example.shop.runtime.http.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.JacksonException;

/** Problem documents (RFC 9457) for rejections, misfit data, and failures, of which only the log tells more. */
@RestControllerAdvice
final class ProblemAdvice {

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> unreadable(HttpMessageNotReadableException failure) {
        return answer(failure.getCause() instanceof JacksonException unfit
                ? Problems.unfit(unfit)
                : Problem.of(400, "Bad request", "The body is not the JSON that is expected"));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> unsupported(HttpMediaTypeNotSupportedException failure) {
        return answer(Problem.of(415, "Unsupported", "Send the body as Content-Type: application/json"));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> notAllowed(HttpRequestMethodNotSupportedException failure) {
        String[] methods = failure.getSupportedMethods();
        String use = methods == null ? "another method" : String.join(", ", methods).replace("GET", "GET, HEAD");
        return answer(Problem.of(405, "Not allowed", "Use " + use));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> nothingThere(NoResourceFoundException failure, HttpServletRequest request) {
        String path = request.getRequestURI();
        String detail = "There is nothing at this address";
        if (path.startsWith("/views")) {
            detail = "There is no view of this name";
        } else if (path.startsWith("/commands")) {
            detail = "There is no command of this name";
        } else if (path.startsWith("/external")) {
            detail = "There is no external event of this name";
        }
        return answer(Problem.of(404, "Not found", detail));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> malformed(InvalidParameterException failure) {
        return answer(Problem.of(400, "Bad request", "The address is not well-formed"));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> failed(Exception failure, HttpServletRequest request) {
        boolean ofSender = failure instanceof ErrorResponse response && response.getStatusCode().is4xxClientError();
        return answer(ofSender
                ? Problem.of(((ErrorResponse) failure).getStatusCode().value(), "Bad request",
                        "The request cannot be answered")
                : Problems.of(failure, request.getServletPath()));
    }

    static ResponseEntity<Map<String, Object>> answer(Problem problem) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem.document());
    }
}
