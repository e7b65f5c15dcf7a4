package nl.ketenregie.tasklist;

import nl.ketenregie.process.InvalidInput;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Gives every refusal of the interface as problem+json, with the Dutch sentence that people read. */
@RestControllerAdvice
class Refusals extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    ProblemDetail refuse(InvalidInput refusal) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, refusal.reason());
        problem.setTitle("Niet mogelijk");
        problem.setProperty("veld", refusal.getDetail());
        return problem;
    }
}
