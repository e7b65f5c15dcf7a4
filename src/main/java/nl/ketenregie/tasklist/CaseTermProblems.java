package nl.ketenregie.tasklist;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Says in Dutch what is wrong with a request about a term; what a term itself refuses is said by {@link Refusals}. */
@RestControllerAdvice(assignableTypes = CaseTermController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class CaseTermProblems {

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException mistake) {
        return problem(
                HttpStatus.BAD_REQUEST,
                "Het bericht is niet te lezen. Stuur JSON, en schrijf een datum als jjjj-mm-dd.");
    }

    @ExceptionHandler
    ProblemDetail noTerm(MethodArgumentTypeMismatchException mistake) {
        return problem(HttpStatus.BAD_REQUEST, "Dit is geen nummer van een termijn.");
    }

    @ExceptionHandler
    ProblemDetail somebodyElseWasFaster(OptimisticLockingFailureException conflict) {
        return problem(
                HttpStatus.CONFLICT,
                "Iemand anders heeft deze termijn net gewijzigd. Open het dossier opnieuw en kijk er nog eens naar.");
    }

    private static ProblemDetail problem(HttpStatus status, String message) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, message);
        problem.setTitle("Niet gelukt");
        return problem;
    }
}
