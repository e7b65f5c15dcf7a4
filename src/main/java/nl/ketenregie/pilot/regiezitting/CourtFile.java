package nl.ketenregie.pilot.regiezitting;

import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ketenregie.consent.Consent;
import nl.ketenregie.consent.Consents;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.process.CurrentUser;
import nl.ketenregie.process.PlatformClock;
import org.springframework.stereotype.Component;

/**
 * The part of a case that is the court's: what was submitted to it. Once submitted it stays with the court, which keeps its
 * file under its own rules (B.3.4, privacy file E.1); what comes later is not shared any more.
 */
@Component
class CourtFile {

    /** The forms that people fill in for the court; what the court writes itself is the court's anyway. */
    private static final Set<String> FORMS = Set.of(
            RegiezittingProcess.APPLICATION_FORM,
            "regiezitting-repair-defect",
            RegiezittingProcess.STATE_FORM,
            "regiezitting-agree-joint-request",
            RegiezittingProcess.POSITION_FORM,
            "regiezitting-respond-to-report");

    private static final Period KEPT = Period.ofMonths(12);

    private final Consents consents;
    private final Dossiers dossiers;
    private final CurrentUser currentUser;
    private final PlatformClock clock;

    CourtFile(Consents consents, Dossiers dossiers, CurrentUser currentUser, PlatformClock clock) {
        this.consents = consents;
        this.dossiers = dossiers;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    static boolean holds(String form) {
        return FORMS.contains(form);
    }

    /** The resident took back the consent for the court: what it has received, it keeps. */
    void keepFor(UUID dossier, String court) {
        if (dossiers.contributions(dossier).stream().noneMatch(one -> holds(one.form()))) {
            return;
        }
        List<Consent> before = consents.of(dossier).stream()
                .filter(one -> one.organisation().equals(court) && one.withdrawnAt() != null)
                .toList();
        consents.record(
                dossier,
                new Consent.Ground(
                        court,
                        "procesdossier",
                        Consent.Basis.WETTELIJKE_TAAK,
                        "avg-6-1-e",
                        "De rechtbank houdt het procesdossier dat zij heeft ontvangen voordat de inwoner de toestemming"
                                + " introk.",
                        "Er wordt niets nieuws meer met de rechtbank gedeeld.",
                        before.get(before.size() - 1).categories(),
                        clock.today().plus(KEPT)),
                currentUser.id().orElse("systeem"));
    }
}
