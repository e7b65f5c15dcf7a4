package nl.ketenregie.metrics;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.PlatformClock;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every part of the page over HTTP, as a browser asks for it, with filters that differ from one request to the next. */
final class PageQueries {

    private static final int WARM_UP = 30;
    private static final int RUNS = 200;
    private static final String BASE = "/api/v1/ketenmonitor";
    private static final List<String> PARTS = List.of(
            "/stand",
            "/doorlooptijd",
            "/voor-wie",
            "/stappen",
            "/overgangen",
            "/uitkomsten",
            "/termijnen",
            "/overdrachten",
            "/diagram",
            "/zaken?getal=te-laat",
            "/zaken?getal=risico",
            "/zaken?getal=lopend",
            "/zaken?getal=afgesloten",
            "/pad");
    private static final List<String> PILOTS =
            List.of("bezwaar", "uwv-directe-lijn", "pre-mediation", "casusoverleg", "signaleringsoverleg");
    private static final List<String> DIAGRAMS =
            List.of("bezwaar-horen", "uwv-directe-lijn-vraag", "pre-mediation-gesprek", "casusoverleg-bijeenkomst");
    private static final int[] MONTHS = {6, 6, 6, 3, 12, 24};

    private final ConfigurableApplicationContext platform;
    private final Report report;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> municipalities;
    private final List<String> instances;
    private final SplittableRandom random = new SplittableRandom(1);

    PageQueries(ConfigurableApplicationContext platform, Report report) {
        this.platform = platform;
        this.report = report;
        this.municipalities = platform.getBean(Partners.class).municipalities().keySet().stream()
                .sorted()
                .toList();
        this.instances = platform.getBean(JdbcClient.class)
                .sql("select instance from case_fact where started_at > now() - interval '1 year' limit 200")
                .query(String.class)
                .list();
    }

    /** Each part twice: for the periods that the page offers, and for periods that begin on any day. */
    void run() {
        report.table("part of the page", "median ms", "p95 ms", "any days: median ms", "p95 ms", "answer, bytes");
        for (String part : PARTS) {
            HttpResponse<String> first = get(address(part, false));
            if (first.statusCode() != 200) {
                report.row(part, "HTTP " + first.statusCode(), "", "", "", "");
                continue;
            }
            Timings offered = timings(part, false);
            Timings anyDays = timings(part, true);
            report.row(
                    part,
                    offered.median(),
                    offered.p95(),
                    anyDays.median(),
                    anyDays.p95(),
                    first.body().length());
        }
    }

    private Timings timings(String part, boolean anyDays) {
        return Timings.of(WARM_UP, RUNS, run -> {
            HttpResponse<String> answer = get(address(part, anyDays));
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(part + ": " + answer.statusCode() + " " + answer.body());
            }
        });
    }

    /** A third asks everything, the others one pilot; a third of those one municipality too. */
    private String address(String part, boolean anyDays) {
        if (part.equals("/pad")) {
            return BASE + part + "/" + instances.get(random.nextInt(instances.size()));
        }
        Map<String, String> filters = new LinkedHashMap<>();
        if (part.equals("/diagram") || random.nextInt(3) > 0) {
            List<String> choice = part.equals("/diagram") ? DIAGRAMS : PILOTS;
            filters.put("proces", choice.get(random.nextInt(choice.size())));
            if (part.equals("/diagram")) {
                filters.put("versie", "1");
            } else if (random.nextInt(3) == 0) {
                filters.put("gemeente", municipalities.get(random.nextInt(municipalities.size())));
            }
        }
        if (!part.equals("/stand")) {
            var today = platform.getBean(PlatformClock.class).today();
            var months = today.minusMonths(MONTHS[random.nextInt(MONTHS.length)] - 1L);
            filters.put("van", months.withDayOfMonth(anyDays ? 1 + random.nextInt(28) : 1).toString());
            filters.put("tot", today.toString());
        }
        StringBuilder address = new StringBuilder(BASE + part);
        filters.forEach((name, value) -> address.append(address.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(value));
        return address.toString();
    }

    private HttpResponse<String> get(String path) {
        String port = platform.getEnvironment().getProperty("local.server.port");
        String credentials = KetenmonitorBenchmark.ADMIN + ":" + KetenmonitorBenchmark.PASSWORD;
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .header(
                                    "Authorization",
                                    "Basic "
                                            + Base64.getEncoder()
                                                    .encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
