package nl.ketenregie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Map;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.UwvLine;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A term in the Dossier tab, as two colleagues work with it in a real browser. */
@BrowserTest
class TermBrowserTest {

    @Autowired
    private IdentityService identityService;

    @Autowired
    private Cases cases;

    @Autowired
    private PlatformClock clock;

    @LocalServerPort
    private int port;

    private Office office;
    private Desk jurist;
    private Desk colleague;

    @BeforeAll
    void start() {
        clock.run();
        office = new Office(identityService, port);
        jurist = office.settle("jurist.vierogen", "juridisch-loket-rotterdam");
        colleague = office.settle("collega.vierogen", "juridisch-loket-rotterdam");
        cases.start(
                UwvLine.PROCESS,
                "juridisch-loket-rotterdam",
                UwvLine.helpRequest(Map.of(
                        "gemeente",
                        "0599",
                        "verzondenOp",
                        LocalDate.now().minusDays(5).toString())));
    }

    @AfterAll
    void stop() {
        cases.endAll();
        office.close();
    }

    @Test
    void twoColleaguesSetAnotherLastDayWithTheKeyboardAndPrintTheLetter() throws IOException {
        LocalDate newDay = LocalDate.now().plusWeeks(6);
        Locator dossier = jurist.reload().opens("Mijn team", "Route bevestigen").dossier();
        Locator proposing = dossier.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName("Andere laatste dag voorstellen voor Bezwaartermijn"));
        proposing.focus();
        jurist.page().keyboard().press("Enter");
        assertThat(dossier.getByLabel("Nieuwe laatste dag")).isFocused();
        dossier.getByLabel("Nieuwe laatste dag").fill(newDay.toString());
        dossier.getByLabel("Reden").fill("De brief is een week later bezorgd.");
        Barriers.assertNone(jurist, ".kr-dossier");
        dossier.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Voorstellen").setExact(true))
                .focus();
        jurist.page().keyboard().press("Enter");
        assertThat(dossier).containsText("Het voorstel is vastgelegd. Een ander moet het bevestigen.");
        assertThat(dossier).containsText("U hebt dit zelf voorgesteld.");

        Locator seen = colleague.reload().opens("Mijn team", "Route bevestigen").dossier();
        assertThat(seen).containsText("De brief is een week later bezorgd.");
        seen.getByText("Voorstel bevestigen").click();
        seen.getByText("Ja, bevestigen").click();
        assertThat(seen).containsText("De nieuwe laatste dag is vastgesteld.");
        seen.getByText("Wat is er gewijzigd?").click();
        assertThat(seen).containsText("door twee medewerkers vastgesteld op");
        Barriers.assertNone(colleague, ".kr-dossier");

        Download letter = colleague.page().waitForDownload(() -> seen.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Pro forma bezwaar (PDF) voor Bezwaartermijn"))
                .click());
        assertThat(letter.suggestedFilename()).isEqualTo("pro-forma-bezwaar.pdf");
        assertThat(new String(Files.readAllBytes(letter.path()), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        office.isFine();
    }
}
