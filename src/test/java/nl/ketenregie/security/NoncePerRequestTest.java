package nl.ketenregie.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenregie.support.Http;
import nl.ketenregie.support.PlatformTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class NoncePerRequestTest {

    private static final Pattern IN_HEADER = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern IN_PAGE = Pattern.compile(" nonce=\"([^\"]+)\"");

    @Autowired
    private ProcessEngine engine;

    @LocalServerPort
    private int port;

    @Test
    void everyPageHasItsOwnNonceWhateverElseIsAskedAtTheSameMoment() {
        Http nobody = Http.at(port, engine.getName());

        List<HttpResponse<String>> pages = Stream.of("tasklist", "cockpit", "admin", "welcome")
                .flatMap(application -> Stream.generate(() -> "/camunda/app/" + application + "/{engine}/")
                        .limit(100))
                .toList()
                .parallelStream()
                .map(nobody::get)
                .toList();

        assertThat(pages).allSatisfy(page -> assertThat(all(IN_PAGE, page.body()))
                .isNotEmpty()
                .isEqualTo(all(
                        IN_HEADER,
                        page.headers().firstValue("Content-Security-Policy").orElseThrow())));
        assertThat(pages.stream().map(page -> all(IN_PAGE, page.body()))).doesNotHaveDuplicates();
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }
}
