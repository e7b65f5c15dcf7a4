package nl.ketenregie.termijn;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.StreamUtils;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The page of the term calculator, beside the web apps so that it shares their session. It is no secret; what it asks of
 * the interface needs a login. It is written by hand, because the web apps would forbid it to run its script and to print.
 */
@Controller
class CalculatorPage {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final ClassPathResource page = new ClassPathResource("termijn/termijncalculator.html");

    @GetMapping("/camunda/app/ketenregie/termijncalculator.html")
    void show(HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        try (var content = page.getInputStream()) {
            StreamUtils.copy(content, response.getOutputStream());
        }
    }
}
