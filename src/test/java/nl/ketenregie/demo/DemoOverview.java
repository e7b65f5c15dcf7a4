package nl.ketenregie.demo;

import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;

/** Tells at the end of the start where everything is. */
class DemoOverview {

    private static final Logger LOG = LoggerFactory.getLogger(DemoOverview.class);

    private final ServletWebServerApplicationContext context;

    DemoOverview(ServletWebServerApplicationContext context) {
        this.context = context;
    }

    @EventListener
    void tell(AvailabilityChangeEvent<ReadinessState> readiness) {
        if (readiness.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
            String address = "http://localhost:" + context.getWebServer().getPort();
            String people = DemoPeople.ALL.stream()
                    .map(person -> "    %-20s %s".formatted(person.id(), person.role()))
                    .collect(Collectors.joining("\n"));
            LOG.info(
                    """

                    ──────────────────────────────────────────────────────────────────────
                      Ketenregie draait (demo). Alle mensen en zaken zijn verzonnen.

                      Tasklist   {}/camunda/app/tasklist/
                      Cockpit    {}/camunda/app/cockpit/
                      Beheer     {}/camunda/app/admin/
                      REST       {}/engine-rest/

                      Inloggen (wachtwoord voor iedereen: {})
                    {}
                        {}               beheerder van het platform, mag alles

                      E-mails    {} (SMTP op poort {}; er gaat niets naar buiten)
                      Gegevens   {} (blijven bewaard; weggooien = opnieuw beginnen)
                    ──────────────────────────────────────────────────────────────────────""",
                    address,
                    address,
                    address,
                    address,
                    DemoPeople.PASSWORD,
                    people,
                    DemoPeople.ADMINISTRATOR,
                    DemoMail.MAILS,
                    DemoMail.PORT,
                    DemoApplication.DATA.toAbsolutePath());
        }
    }
}
