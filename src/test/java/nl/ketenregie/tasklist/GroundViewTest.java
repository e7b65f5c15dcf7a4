package nl.ketenregie.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.ketenregie.consent.Consent;
import nl.ketenregie.consent.Consents;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.support.UwvLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A ground from the law shows as what it is: not as a consent, with its article and the reason. */
@PlatformTest
class GroundViewTest {

    @Autowired
    private CaseViews views;

    @Autowired
    private Cases cases;

    @Autowired
    private Consents consents;

    @Autowired
    private PlatformClock clock;

    @BeforeEach
    void itIsMonday() {
        cases.goTo(UwvLine.MONDAY);
    }

    @AfterEach
    void timeRunsAgain() {
        clock.run();
    }

    @Test
    void thePartnerSeesWhyItMayLookAndNoMoreThanTheGroundCovers() {
        Case uwvCase = UwvLine.beforeConsent(cases);
        consents.record(
                UUID.fromString(uwvCase.dossierId()),
                new Consent.Ground(
                        "uwv",
                        "casusoverleg",
                        Consent.Basis.WETTELIJKE_TAAK,
                        "wmo-5.1.1",
                        "Zonder UWV is er geen inkomen.",
                        "Toestemming vragen kon niet.",
                        Set.of("probleem"),
                        UwvLine.MONDAY.plusMonths(6)),
                "iemand");
        CaseView view = asUwv(uwvCase);
        assertThat(view.toestemmingen()).singleElement().satisfies(ground -> assertThat(ground)
                .extracting(
                        CaseView.ConsentView::grondslag,
                        CaseView.ConsentView::artikel,
                        CaseView.ConsentView::toelichting)
                .containsExactly("wettelijke-taak", "wmo-5.1.1", "Zonder UWV is er geen inkomen."));
        assertThat(view.bijdragen())
                .flatExtracting(CaseView.ContributionView::antwoorden)
                .extracting(CaseView.Answer::antwoord)
                .contains(UwvLine.QUESTION)
                .doesNotContain(UwvLine.NAME);
    }

    @Test
    void afterItsLastDayTheGroundShowsNothingAnymore() {
        Case uwvCase = UwvLine.beforeConsent(cases);
        LocalDate last = UwvLine.MONDAY.plusDays(7);
        consents.record(
                UUID.fromString(uwvCase.dossierId()),
                new Consent.Ground(
                        "uwv",
                        "casusoverleg",
                        Consent.Basis.ACUTE_VEILIGHEID,
                        "avg-6-1-d",
                        "Acuut gevaar.",
                        "Wachten kon niet.",
                        Set.of("probleem"),
                        last),
                "iemand");
        cases.goTo(last.plusDays(1));
        assertThat(asUwv(uwvCase).bijdragen())
                .flatExtracting(CaseView.ContributionView::antwoorden)
                .extracting(CaseView.Answer::antwoord)
                .doesNotContain(UwvLine.QUESTION);
    }

    private CaseView asUwv(Case uwvCase) {
        return cases.as("uwv-contactpersoon", () -> views.findForTaskHolder(uwvCase.dossierId()))
                .orElseThrow();
    }
}
