package nl.ketenregie.browser;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/**
 * The texts of one web application in one language.
 *
 * @param labels by the key that the application asks for
 * @param dateLocales how dates are written; {@code null} for Welcome, which shows none
 */
record Texts(Map<String, String> labels, Map<String, Object> dateLocales) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Texts english(String application) {
        return read(application, "en");
    }

    static Texts dutch(String application) {
        return read(application, "nl");
    }

    private static Texts read(String application, String language) {
        try (InputStream file = new ClassPathResource(
                        "META-INF/resources/webjars/camunda/app/%s/locales/%s.json".formatted(application, language))
                .getInputStream()) {
            return JSON.readValue(file, Texts.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
