package nl.ketenregie.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** Says in Dutch why somebody does not get in. */
@Component
class Problems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final RequestMatcher TAKES_PASSWORD =
            RequestPath.matching("/(api|engine-rest|actuator/prometheus)(/.*)?");

    private final ObjectMapper json;

    Problems(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (!TAKES_PASSWORD.matches(request)) {
            write(response, 403, "Dit adres is gesloten.");
            return;
        }
        // A browser would show its own login window and keep the password for every later request, also a forged one
        if (request.getHeader("Sec-Fetch-Mode") == null && request.getHeader("X-Requested-With") == null) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Ketenregie\", charset=\"UTF-8\"");
        }
        write(
                response,
                401,
                reason instanceof BadCredentialsException
                        ? "De gebruikersnaam of het wachtwoord klopt niet."
                        : "U bent niet ingelogd. Log in en probeer het opnieuw.");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        write(response, 403, "U mag dit niet doen of zien.");
    }

    void write(HttpServletResponse response, int status, String detail) throws IOException {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(status), detail);
        problem.setTitle(status == 401 ? "Niet ingelogd" : "Geen toegang");
        problem.setProperty("message", detail);
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getWriter(), problem);
    }
}
