package nl.ketenregie.overleg;

import nl.ketenregie.process.InvalidInput;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;

/** Says in Dutch what is wrong with a request to this room. */
@RestControllerAdvice(assignableTypes = {AvailabilityController.class, OverlegController.class})
class OverlegProblems {

    @ExceptionHandler
    ProblemDetail invalid(InvalidInput mistake) {
        return problem(HttpStatus.BAD_REQUEST, mistake.reason());
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException mistake) {
        return problem(HttpStatus.BAD_REQUEST, "Het bericht is niet te lezen; schrijf tijden als jjjj-mm-ddTuu:mm.");
    }

    @ExceptionHandler
    ProblemDetail refused(ResponseStatusException refusal) {
        return problem(
                HttpStatus.valueOf(refusal.getStatusCode().value()),
                refusal.getReason() == null ? "Dit kan niet." : refusal.getReason());
    }

    private static ProblemDetail problem(HttpStatus status, String message) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, message);
        problem.setTitle("Niet gelukt");
        problem.setProperty("message", message);
        return problem;
    }
}
