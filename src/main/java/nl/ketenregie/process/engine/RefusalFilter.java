package nl.ketenregie.process.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets people read a refusal as it was written. The engine's REST interface makes "Cannot submit task form 4711: ..." of it,
 * and sometimes a server error; it becomes HTTP 400 with our message alone.
 */
final class RefusalFilter extends OncePerRequestFilter {

    private final ObjectMapper json;

    private RefusalFilter(ObjectMapper json) {
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HeldError held = new HeldError(response);
        try {
            chain.doFilter(request, held);
            Optional<String> reason = Refusal.reason();
            if (reason.isPresent() && held.isError() && !response.isCommitted()) {
                write(response, reason.get());
            } else {
                held.release();
            }
        } finally {
            Refusal.forget();
        }
    }

    private void write(HttpServletResponse response, String reason) throws IOException {
        byte[] body = json.writeValueAsBytes(json.createObjectNode()
                .put("type", "InvalidRequestException")
                .put("message", reason)
                .putNull("code"));
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    @Configuration
    static class Registration {

        @Bean
        FilterRegistrationBean<RefusalFilter> refusalFilter(ObjectMapper json) {
            FilterRegistrationBean<RefusalFilter> filter = new FilterRegistrationBean<>(new RefusalFilter(json));
            filter.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
            return filter;
        }
    }
}
