package nl.ketenregie.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever logged in to Tasklist or Cockpit is logged in to our interface too. What changes something must carry the CSRF
 * token of that session, because the browser sends the cookie by itself and the token only on purpose.
 */
final class WebAppSession extends OncePerRequestFilter {

    private final EngineLogin login;
    private final Problems problems;

    WebAppSession(EngineLogin login, Problems problems) {
        this.login = login;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        Optional<String> user = session == null || request.getHeader(HttpHeaders.AUTHORIZATION) != null
                ? Optional.empty()
                : userOf(session);
        if (user.isPresent() && session != null && changesSomething(request) && !carriesToken(request, session)) {
            problems.write(
                    response,
                    403,
                    "Deze aanvraag mist de beveiligingscode van uw sessie. Ververs de pagina en probeer het opnieuw.");
            return;
        }
        user.flatMap(login::known).ifPresent(known -> {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(known);
            SecurityContextHolder.setContext(context);
        });
        chain.doFilter(request, response);
    }

    /** The application runs one engine, so a session knows at most one user. */
    private static Optional<String> userOf(HttpSession session) {
        return AuthenticationUtil.getAuthsFromSession(session).getAuthentications().stream()
                .map(UserAuthentication::getIdentityId)
                .findFirst();
    }

    private static boolean changesSomething(HttpServletRequest request) {
        return !CsrfConstants.CSRF_NON_MODIFYING_METHODS_PATTERN
                .matcher(request.getMethod())
                .matches();
    }

    private static boolean carriesToken(HttpServletRequest request, HttpSession session) {
        String given = request.getHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME);
        return session.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME) instanceof String expected
                && given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }
}
