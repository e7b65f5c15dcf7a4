package nl.ketenregie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.signal.Signal;
import nl.ketenregie.signal.Signals;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.support.TestDatabase;
import nl.ketenregie.support.TestMail;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Signals as people report and edit them, in a real browser. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.import=classpath:partners-demo.yaml",
            "spring.datasource.hikari.maximum-pool-size=8",
            "ketenregie.secure-cookies=false",
            "ketenregie.clock.settable=true",
            "ketenregie.admin.user=" + PlatformTest.ADMIN,
            "ketenregie.admin.password=" + PlatformTest.ADMIN_PASSWORD,
        })
@Import(Cases.class)
@ContextConfiguration(initializers = {TestDatabase.class, TestMail.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverlegBrowserTest {

    private static final String JURIST = "jurist.signaal";
    private static final String SECRETARY = "secretaris.signaal";
    private static final String PASSWORD = "Samen-Regelen-26!";
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private IdentityService identityService;

    @Autowired
    private Signals signals;

    @Autowired
    private Cases cases;

    @Autowired
    private PlatformClock clock;

    @LocalServerPort
    private int port;

    private Chromium chromium;

    @BeforeAll
    void start() {
        chromium = Chromium.start();
        clock.run();
        jobs().start();
        settle(JURIST, "juridisch-loket-utrecht");
        settle(SECRETARY, "secretariaat-signaleringsoverleg");
    }

    @AfterAll
    void stop() {
        cases.endAll();
        jobs().shutdown();
        chromium.close();
    }

    @Test
    void aSignalIsReportedFromAnywhereAndAPhoneNumberIsRefusedWithTheFragmentShown() {
        Desk jurist = tasklist(JURIST).press("Signaal melden");
        Locator panel = jurist.page().locator("dialog.kr-panel");
        assertThat(panel.locator("[name=gemeente]")).hasValue("0344");
        panel.locator("[name=thema]").selectOption(new SelectOption().setIndex(1));
        Locator text = panel.locator("[name=beschrijving]");
        text.fill("De brief is onduidelijk. Bel 06-12345678 voor uitleg.");
        text.press("Control+Enter");
        assertThat(panel.locator(".kr-draft-refused mark")).hasText("06-12345678");
        assertThat(text).hasValue("De brief is onduidelijk. Bel 06-12345678 voor uitleg.");
        assertThat(signals.ofOrganisation("juridisch-loket-utrecht")).isEmpty();
        assertNoBarriers(jurist, "dialog.kr-panel");

        text.fill("De brief is voor veel mensen onduidelijk.");
        text.press("Control+Enter");
        assertThat(panel.locator(".kr-said")).containsText("Dank u wel, het signaal is gemeld");
        Signal signal = signals.ofOrganisation("juridisch-loket-utrecht").get(0);
        assertThat(panel).containsText(signal.number());
        assertNoBarriers(jurist, "dialog.kr-panel");
        jurist.page().keyboard().press("Escape");
        assertThat(panel).isHidden();

        theSecretaryEdits(signal);
        theReporterTakesItBack(jurist, signal);
    }

    private void theSecretaryEdits(Signal signal) {
        Desk secretary = tasklist(SECRETARY);
        secretary.claims("Mijn team", "Signaal bewerken").fills("Titel", "Mail naar jan@voorbeeld.nl");
        Locator refused = secretary.page().locator("[cam-tasklist-form] .kr-draft-refused");
        assertThat(refused.locator("mark")).hasText("jan@voorbeeld.nl");
        secretary.fills("Titel", "Onduidelijke brieven").sees("Concept bewaard om");
        assertThat(refused).isEmpty();
        secretary.opensTab("Dossier").sees(signal.number()).sees("De brief is voor veel mensen onduidelijk.");
        assertNoBarriers(secretary, ".kr-dossier");
        secretary.opensTab("Formulier").sees("Uw concept van");
        assertThat(secretary.answer("Titel")).isEqualTo("Onduidelijke brieven");
    }

    private void theReporterTakesItBack(Desk jurist, Signal signal) {
        jurist.press("Signaal melden").press("Signaal " + signal.number() + " intrekken");
        jurist.press("Ja, intrekken").sees("Signaal " + signal.number() + " is ingetrokken.");
        assertThat(signals.get(signal.id()).isClosed()).isTrue();
    }

    private static void assertNoBarriers(Desk desk, String part) {
        assertThat(new AxeBuilder(desk.page())
                        .include(part)
                        .withTags(WCAG)
                        .analyze()
                        .getViolations())
                .isEmpty();
    }

    private JobExecutor jobs() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }

    private Desk tasklist(String user) {
        BrowserContext browser = chromium.forOnePerson();
        return new Desk(browser, port).logIn("tasklist", user, PASSWORD);
    }

    private void settle(String id, String group) {
        User user = identityService.newUser(id);
        user.setFirstName("Robin");
        user.setLastName("Signaal");
        user.setPassword(PASSWORD);
        identityService.saveUser(user);
        identityService.createMembership(id, group);
    }
}
