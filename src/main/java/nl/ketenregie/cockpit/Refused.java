package nl.ketenregie.cockpit;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A question that cannot be answered, with a Dutch sentence that says why and what to do. */
final class Refused extends ErrorResponseException {

    private Refused(HttpStatus status, String title, String detail) {
        super(status, ProblemDetail.forStatusAndDetail(status, detail), null);
        setTitle(title);
    }

    static Refused because(String field, String detail) {
        Refused refused = new Refused(HttpStatus.BAD_REQUEST, "Deze vraag klopt niet", detail);
        refused.getBody().setProperty("veld", field);
        return refused;
    }

    static Refused noAccess() {
        return new Refused(
                HttpStatus.FORBIDDEN,
                "Geen toegang",
                "De Ketenmonitor is voor wie Cockpit mag gebruiken. Vraag uw functioneel beheerder om toegang.");
    }

    static Refused notFound(String detail) {
        return new Refused(HttpStatus.NOT_FOUND, "Niet gevonden", detail);
    }
}
