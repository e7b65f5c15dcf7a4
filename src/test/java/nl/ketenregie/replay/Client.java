package nl.ketenregie.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** JSON over HTTP with Basic authentication, as any client of a partner does it. */
public final class Client {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The platform answers no query that asks for more at once. */
    private static final int PAGE = 200;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final String base;
    private final String password;

    /** @param base address without a slash at the end, {@code http://localhost:8080} */
    public Client(String base, String password) {
        this.base = base;
        this.password = password;
    }

    public JsonNode get(String user, String path) {
        return send(user, request(path).GET());
    }

    /** Everything that a query of the engine finds, however much it is. */
    public Stream<JsonNode> all(String user, String query) {
        List<JsonNode> found = new ArrayList<>();
        int before;
        do {
            before = found.size();
            get(user, query + (query.contains("?") ? "&" : "?") + "firstResult=" + before + "&maxResults=" + PAGE)
                    .forEach(found::add);
        } while (found.size() == before + PAGE);
        return found.stream();
    }

    public JsonNode post(String user, String path, Map<String, ?> body) {
        return send(user, request(path).POST(BodyPublishers.ofString(write(body))));
    }

    public JsonNode put(String user, String path, Map<String, ?> body) {
        return send(user, request(path).PUT(BodyPublishers.ofString(write(body))));
    }

    public JsonNode delete(String user, String path) {
        return send(user, request(path).DELETE());
    }

    public static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "application/json, application/problem+json")
                .header("Content-Type", "application/json");
    }

    private JsonNode send(String user, HttpRequest.Builder request) {
        String credentials =
                Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        HttpRequest authenticated =
                request.header("Authorization", "Basic " + credentials).build();
        try {
            HttpResponse<String> response = http.send(authenticated, BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new Refused(response.statusCode(), reason(user, authenticated, response));
            }
            return response.body().isBlank() ? MissingNode.getInstance() : JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(base + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static String reason(String user, HttpRequest request, HttpResponse<String> response) {
        return "%s %s as %s: HTTP %d %s"
                .formatted(
                        request.method(),
                        request.uri().getPath(),
                        user,
                        response.statusCode(),
                        explanation(response.body()));
    }

    private static String explanation(String body) {
        try {
            JsonNode problem = JSON.readTree(body);
            return Stream.of("detail", "message", "title")
                    .map(name -> problem.path(name).asText(""))
                    .filter(text -> !text.isBlank())
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }
}
