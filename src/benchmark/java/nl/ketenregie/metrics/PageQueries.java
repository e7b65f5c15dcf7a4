package nl.ketenregie.metrics;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
            "/zaken?getal=stap",
            "/zaken?getal=uitkomst",
            "/zaken?getal=overgang",
            "/zaken?getal=overdracht",
            "/zaken?getal=termijn-verstreken",
            "/pad");
    private static final List<String> PILOTS =
            List.of("bezwaar", "uwv-directe-lijn", "pre-mediation", "casusoverleg", "signaleringsoverleg");
    private static final List<String> DIAGRAMS =
            List.of("bezwaar-horen", "uwv-directe-lijn-vraag", "pre-mediation-gesprek", "casusoverleg-bijeenkomst");
    /** As the page offers them, most often its first choice: so many calendar months up to today; four weeks are the 0. */
    private static final int[] MONTHS = {6, 6, 6, 3, 12, 24, 0};

    private final ConfigurableApplicationContext platform;
    private final Report report;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> municipalities;
    private final List<String> instances;
    private final Map<String, List<String>> chosen;
    private final SplittableRandom random = new SplittableRandom(1);

    PageQueries(ConfigurableApplicationContext platform, Report report) {
        this.platform = platform;
        this.report = report;
        this.municipalities = platform.getBean(Partners.class).municipalities().keySet().stream()
                .sorted()
                .toList();
        this.instances = texts("select instance from case_fact where started_at > now() - interval '1 year' limit 200");
        this.chosen = Map.of(
                "stap",
                texts(
                        """
                        select distinct 'stap=' || step || '&stapproces=' || process || '&proces=' || case_process
                        from rollup where kind = 'step'"""),
                "uitkomst",
                texts("select distinct 'uitkomst=' || outcome from rollup where kind = 'outcome' and outcome > ''"),
                "overgang",
                pairs(platform.getBean(Partners.class)),
                "overdracht",
                texts("select distinct 'van-partner=' || team || '&naar-partner=' || other_team from rollup where kind = 'handover'"));
    }

    private List<String> texts(String sql) {
        return platform.getBean(JdbcClient.class).sql(sql).query(String.class).list();
    }

    private List<String> pairs(Partners partners) {
        return texts("select distinct other_team || '>' || team from rollup where kind = 'pair' order by 1").stream()
                .map(pair -> "van-partner=" + organisation(partners, pair.split(">")[0]) + "&naar-partner="
                        + organisation(partners, pair.split(">")[1]))
                .toList();
    }

    private static String organisation(Partners partners, String team) {
        return partners.findFulfilmentByGroups(List.of(team)).orElseThrow().organisation().id();
    }

    /** Each part twice: for the periods that the page offers, and for periods that begin on any day. */
    void run() {
        report.table("part of the page", "median ms", "p95 ms", "any days: median ms", "p95 ms", "answer, bytes");
        String only = System.getProperty("parts", "/");
        for (String part : PARTS.stream().filter(one -> one.startsWith(only)).toList()) {
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
            LocalDate today = platform.getBean(PlatformClock.class).today();
            int months = MONTHS[random.nextInt(MONTHS.length)];
            LocalDate first = today.minusMonths(months - 1L);
            LocalDate from = months == 0 ? today.minusDays(27) : first.withDayOfMonth(anyDays ? 1 + random.nextInt(28) : 1);
            filters.put("van", from.toString());
            filters.put("tot", today.toString());
        }
        StringBuilder address = new StringBuilder(BASE + part);
        List<String> choices = chosen.getOrDefault(part.substring(part.indexOf('=') + 1), List.of());
        if (!choices.isEmpty()) {
            // somebody clicks on a number that is there: a step of the pilot that is on the page
            List<String> there = choices.stream()
                    .filter(choice -> !choice.contains("&proces=")
                            || choice.endsWith("&proces=" + filters.getOrDefault("proces", "bezwaar")))
                    .toList();
            address.append('&')
                    .append(there.get(random.nextInt(there.size())).replaceFirst("&proces=.*", ""));
        }
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
