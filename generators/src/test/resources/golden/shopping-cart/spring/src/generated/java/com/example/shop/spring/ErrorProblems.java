package com.example.shop.spring;

import com.example.shop.runtime.http.Problem;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Problem documents for what fails outside of controllers. */
@RestController
final class ErrorProblems implements ErrorController {

    @RequestMapping("/error")
    ResponseEntity<Map<String, Object>> error(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer number ? number : 404;
        return ProblemAdvice.answer(code < 500
                ? Problem.of(code, "Bad request", "The request cannot be answered")
                : Problem.of(code, "Failed", "The request failed; the log says why"));
    }
}
