package nl.ketenregie.termijn;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Says in Dutch what is wrong with a question to the term calculator, and in which field. */
@RestControllerAdvice(assignableTypes = TermController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class TermProblems {

    private static final String DATE = "Schrijf een datum als jjjj-mm-dd, bijvoorbeeld 2026-03-02.";

    @ExceptionHandler
    ProblemDetail impossible(InvalidCourse mistake) {
        return problem(HttpStatus.UNPROCESSABLE_ENTITY, mistake.field(), mistake.reason());
    }

    @ExceptionHandler
    ProblemDetail unknownField(UnrecognizedPropertyException mistake) {
        return problem(
                HttpStatus.BAD_REQUEST, path(mistake), "Dit veld bestaat niet. Controleer de naam, of haal het weg.");
    }

    @ExceptionHandler
    ProblemDetail wrongFormat(InvalidFormatException mistake) {
        Class<?> wanted = mistake.getTargetType();
        return problem(
                HttpStatus.BAD_REQUEST,
                path(mistake),
                wanted == LocalDate.class
                        ? DATE
                        : wanted.isEnum()
                                ? "Kies een van deze waarden: " + values(wanted) + "."
                                : "Deze waarde past niet bij dit veld.");
    }

    @ExceptionHandler
    ProblemDetail wrongShape(JsonMappingException mistake) {
        return problem(HttpStatus.BAD_REQUEST, path(mistake), "Deze waarde past niet bij dit veld.");
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException mistake) {
        return problem(HttpStatus.BAD_REQUEST, "", "Het bericht is niet te lezen. Stuur JSON.");
    }

    @ExceptionHandler
    ProblemDetail wrongParameter(MethodArgumentTypeMismatchException mistake) {
        return problem(HttpStatus.BAD_REQUEST, mistake.getName(), DATE);
    }

    private static ProblemDetail problem(HttpStatus status, String field, String message) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, message);
        problem.setTitle(status == HttpStatus.BAD_REQUEST ? "Niet te lezen" : "Niet mogelijk");
        problem.setProperty("veld", field);
        return problem;
    }

    private static String values(Class<?> type) {
        return String.join(
                ", ",
                List.of(type.getEnumConstants()).stream().map(Object::toString).toList());
    }

    /** As the caller wrote it: {@code wijzigingen[0].tot}. */
    private static String path(JsonMappingException mistake) {
        StringBuilder path = new StringBuilder();
        for (Reference step : mistake.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
