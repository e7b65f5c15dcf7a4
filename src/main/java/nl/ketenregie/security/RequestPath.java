package nl.ketenregie.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Matches the path that the server itself uses to find a servlet: decoded and cleaned. Spring's own patterns leave out the
 * part before a servlet's path, so that they miss the engine's interfaces.
 */
final class RequestPath {

    private RequestPath() {}

    static RequestMatcher under(String prefix) {
        return request -> of(request).equals(prefix) || of(request).startsWith(prefix + "/");
    }

    static RequestMatcher matching(String expression) {
        Pattern pattern = Pattern.compile(expression);
        return request -> pattern.matcher(of(request)).matches();
    }

    static String of(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }
}
