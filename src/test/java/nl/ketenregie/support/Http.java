package nl.ketenregie.support;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Calls the platform from outside, as a program or as a browser would: without following redirects, with cookies. In a
 * path {@code {engine}} stands for the name of the engine of this test.
 */
public final class Http {

    private final int port;
    private final String engine;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final Map<String, String> headers = new LinkedHashMap<>();

    private Http(int port, String engine) {
        this.port = port;
        this.engine = engine;
    }

    /** Nobody: no password, no session. */
    public static Http at(int port, String engine) {
        return new Http(port, engine);
    }

    /** A new caller that sends this name and password along each time. */
    public Http as(String user, String password) {
        String credentials = user + ":" + password;
        return with(
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
    }

    /** A new caller with this header too. */
    public Http with(String header, String value) {
        Http caller = new Http(port, engine);
        caller.headers.putAll(headers);
        caller.headers.put(header, value);
        return caller;
    }

    /** A new caller with a session of Tasklist, that sends the CSRF token along. */
    public Http loggedInToTasklist(String user, String password) {
        Http browser = new Http(port, engine);
        browser.learnToken(browser.get("/camunda/app/tasklist/{engine}/"));
        HttpResponse<String> answer = browser.send(
                "POST",
                "/camunda/api/admin/auth/user/{engine}/login/tasklist",
                "username=" + encoded(user) + "&password=" + encoded(password),
                "application/x-www-form-urlencoded");
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        browser.learnToken(browser.get("/camunda/app/tasklist/{engine}/"));
        return browser;
    }

    /** The same session, from a page that does not know the token. */
    public Http withoutToken() {
        headers.remove("X-XSRF-TOKEN");
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, "", "application/json");
    }

    public HttpResponse<String> post(String path, String json) {
        return send("POST", path, json, "application/json");
    }

    public HttpResponse<String> put(String path, String json) {
        return send("PUT", path, json, "application/json");
    }

    public HttpResponse<String> delete(String path) {
        return send("DELETE", path, "", "application/json");
    }

    /** A file, byte for byte. */
    public HttpResponse<byte[]> download(String path) {
        return send("GET", path, "", "application/json", BodyHandlers.ofByteArray());
    }

    public HttpResponse<String> send(String method, String path, String body, String type) {
        return send(method, path, body, type, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(
            String method, String path, String body, String type, HttpResponse.BodyHandler<T> handler) {
        URI address = URI.create("http://localhost:" + port + path.replace("{engine}", engine));
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", type);
        }
        headers.forEach(request::header);
        try {
            return client.send(request.build(), handler);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void learnToken(HttpResponse<String> answer) {
        answer.headers().firstValue("X-XSRF-TOKEN").ifPresent(token -> headers.put("X-XSRF-TOKEN", token));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
