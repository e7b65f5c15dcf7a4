package nl.ketenregie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.signal.Signal;
import nl.ketenregie.signal.Signals;
import nl.ketenregie.support.Cases;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signals as people report and edit them, in a real browser. */
@BrowserTest
class OverlegBrowserTest {

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

    private Office office;
    private Desk jurist;
    private Desk secretary;

    @BeforeAll
    void start() {
        clock.run();
        jobs().start();
        office = new Office(identityService, port);
        jurist = office.settle("jurist.signaal", "juridisch-loket-heerlen");
        secretary = office.settle("secretaris.signaal", "secretariaat-signaleringsoverleg");
    }

    @AfterAll
    void stop() {
        cases.endAll();
        jobs().shutdown();
        office.close();
    }

    @Test
    void aSignalIsReportedFromAnywhereAndAPhoneNumberIsRefusedWithTheFragmentShown() {
        jurist.press("Signaal melden");
        Locator panel = jurist.page().locator("dialog.kr-panel");
        assertThat(panel.locator("[name=gemeente]")).hasValue("0917");
        panel.locator("[name=thema]").selectOption(new SelectOption().setIndex(1));
        Locator text = panel.locator("[name=beschrijving]");
        text.fill("De brief is onduidelijk. Bel 06-12345678 voor uitleg.");
        text.press("Control+Enter");
        assertThat(panel.locator(".kr-draft-refused mark")).hasText("06-12345678");
        assertThat(text).hasValue("De brief is onduidelijk. Bel 06-12345678 voor uitleg.");
        assertThat(signals.ofOrganisation("juridisch-loket-heerlen")).isEmpty();
        Barriers.assertNone(jurist, "dialog.kr-panel");

        text.fill("De brief is voor veel mensen onduidelijk.");
        text.press("Control+Enter");
        assertThat(panel.locator(".kr-said")).containsText("Dank u wel, het signaal is gemeld");
        Signal signal = signals.ofOrganisation("juridisch-loket-heerlen").get(0);
        assertThat(panel).containsText(signal.number());
        Barriers.assertNone(jurist, "dialog.kr-panel");
        jurist.page().keyboard().press("Escape");
        assertThat(panel).isHidden();

        theSecretaryEdits(signal);
        theReporterTakesItBack(signal);
    }

    private void theSecretaryEdits(Signal signal) {
        secretary.reload().claims("Mijn team", "Signaal bewerken").fills("Titel", "Mail naar jan@voorbeeld.nl");
        Locator refused = secretary.page().locator("[cam-tasklist-form] .kr-draft-refused");
        assertThat(refused.locator("mark")).hasText("jan@voorbeeld.nl");
        secretary.fills("Titel", "Onduidelijke brieven").sees("Concept bewaard om");
        assertThat(refused).isEmpty();
        secretary.opensTab("Dossier").sees(signal.number()).sees("De brief is voor veel mensen onduidelijk.");
        Barriers.assertNone(secretary, ".kr-dossier");
        secretary.opensTab("Formulier").sees("Uw concept van");
        assertThat(secretary.answer("Titel")).isEqualTo("Onduidelijke brieven");
    }

    private void theReporterTakesItBack(Signal signal) {
        jurist.press("Signaal melden").press("Signaal " + signal.number() + " intrekken");
        jurist.press("Ja, intrekken").sees("Signaal " + signal.number() + " is ingetrokken.");
        assertThat(signals.get(signal.id()).isClosed()).isTrue();
    }

    private JobExecutor jobs() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }
}
