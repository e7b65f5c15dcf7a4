package nl.ketenregie.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Every page of the web apps has the nonce of its own Content-Security-Policy. Camunda 7.24 passes the nonce from the
 * header to the page through the servlet context, which all requests share: when two come at the same moment, a page
 * gets the nonce of the other, the browser refuses its scripts and it stays empty.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class NoncePerRequest extends OncePerRequestFilter {

    private static final String NONCE = "org.camunda.bpm.csp.nonce";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !RequestPath.under("/camunda/app").matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ServletContext own = ownContext(request);
        chain.doFilter(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public ServletContext getServletContext() {
                        return own;
                    }
                },
                response);
    }

    /** The servlet context of all, except that the nonce is kept in this request. */
    private static ServletContext ownContext(HttpServletRequest request) {
        ServletContext shared = request.getServletContext();
        return (ServletContext) Proxy.newProxyInstance(
                ServletContext.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (proxy, method, arguments) ->
                        isAboutNonce(arguments) ? keep(request, method, arguments) : call(method, shared, arguments));
    }

    private static boolean isAboutNonce(Object @Nullable [] arguments) {
        return arguments != null && arguments.length > 0 && NONCE.equals(arguments[0]);
    }

    private static @Nullable Object keep(HttpServletRequest request, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "getAttribute" -> request.getAttribute(NONCE);
            case "setAttribute" -> {
                request.setAttribute(NONCE, arguments[1]);
                yield null;
            }
            default -> throw new UnsupportedOperationException(method.toString());
        };
    }

    private static @Nullable Object call(Method method, Object target, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
